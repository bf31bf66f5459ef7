using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Documentation;

public sealed class OpenApiTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_committed_document_is_the_one_the_host_serves()
    {
        var committed = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root(), "api", "openapi.json")));
        var served = JsonNode.Parse(await _api.Client.GetStringAsync("/openapi/v1.json"));
        JsonNode.DeepEquals(committed, served).ShouldBeTrue("Build the api project and commit api/openapi.json.");
    }

    [Fact]
    public async Task Every_operation_says_whether_it_needs_a_session()
    {
        var document = JsonNode.Parse(await _api.Client.GetStringAsync("/openapi/v1.json"))!;
        document["components"]!["securitySchemes"]!["bearer"]!["scheme"]!.GetValue<string>().ShouldBe("bearer");
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject())
            {
                var secured = operation!["security"] is JsonArray { Count: > 0 };
                var open = operation["responses"]!["401"] is null || path is "/api/auth/login" or "/api/auth/refresh" or "/webhooks/shopify";
                secured.ShouldBe(!open, $"{method} {path}");
            }
        }
    }

    [Fact]
    public async Task Every_example_has_the_properties_that_its_schema_names_and_no_others()
    {
        var document = JsonNode.Parse(await _api.Client.GetStringAsync("/openapi/v1.json"))!;
        var answers = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
            .Select(operation => operation.Value!["responses"]!["200"]?["content"]?["application/json"]).Where(answer => answer?["example"] is not null).ToArray();
        answers.Length.ShouldBe(7);
        foreach (var answer in answers)
        {
            ShouldFit(document, answer!["example"]!, answer["schema"]!);
        }
    }

    [Fact]
    public async Task The_interactive_page_loads_nothing_from_elsewhere()
    {
        var page = await _api.Client.GetAsync("/docs/");
        page.EnsureSuccessStatusCode();
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldNotContain("https://cdn", Case.Insensitive);
        html.ShouldNotContain("src=\"http", Case.Insensitive);
    }

    private static void ShouldFit(JsonNode document, JsonNode? example, JsonNode schema)
    {
        var choices = schema["oneOf"]?.AsArray().Select(choice => choice!).ToArray() ?? new[] { schema };
        var wanted = choices.Select(choice => Resolved(document, choice))
            .FirstOrDefault(choice => choice["properties"] is not null || choice["items"] is not null);
        if (example is JsonObject body && wanted is not null)
        {
            var properties = wanted["properties"]!.AsObject();
            body.Select(property => property.Key).ShouldBe(properties.Select(property => property.Key), ignoreOrder: true);
            foreach (var (name, value) in body)
            {
                ShouldFit(document, value, properties[name]!);
            }
        }

        foreach (var row in example as JsonArray ?? [])
        {
            ShouldFit(document, row, wanted!["items"]!);
        }
    }

    private static JsonNode Resolved(JsonNode document, JsonNode schema)
    {
        var name = schema["$ref"]?.GetValue<string>().Split('/')[^1];
        return name is null ? schema : document["components"]!["schemas"]![name]!;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
