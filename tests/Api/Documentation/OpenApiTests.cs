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
    public async Task The_interactive_page_loads_nothing_from_elsewhere()
    {
        var page = await _api.Client.GetAsync("/docs/");
        page.EnsureSuccessStatusCode();
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldNotContain("https://cdn", Case.Insensitive);
        html.ShouldNotContain("src=\"http", Case.Insensitive);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
