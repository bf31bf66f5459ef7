using System.Diagnostics;
using System.Text.Json;
using XenoStore.Shopify;
using XenoStore.Shopify.Admin;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Shopify.Admin;

public sealed class AdminDocumentTests
{
    [Fact]
    public async Task Every_document_is_valid_in_Shopifys_schema_of_the_pinned_version_without_deprecated_fields() =>
        (await Problems(AdminDocument.All.Select(d => (d.Name, d.Text)))).ShouldBeEmpty();

    [Fact]
    public async Task A_document_that_is_wrong_is_found_out()
    {
        var problems = await Problems(
        [
            ("unknown", "query { shop { nmae } }"),
            ("deprecated", "query { order(id: \"1\") { totalPrice } }"),
            ("mistyped", "query { orders(first: \"ten\") { nodes { id } } }"),
        ]);

        problems.ShouldContain("unknown: Cannot query field");
        problems.ShouldContain("deprecated: The field Order.totalPrice is deprecated");
        problems.ShouldContain("mistyped: Int cannot represent");
    }

    [Fact]
    public void Every_operation_in_the_folder_is_among_the_documents()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "shopify", "Admin", "Documents"), "*.graphql")
            .Where(f => !Path.GetFileName(f).EndsWith("_fields.graphql", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension);

        AdminDocument.All.Select(d => d.Name).ShouldBe(files, ignoreOrder: true);
    }

    private static async Task<string> Problems(IEnumerable<(string Name, string Text)> documents)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Admin", "validate.mjs");
        _ = Repository.NodeModule("@shopify", "dev-mcp");
        using var node = Process.Start(new ProcessStartInfo("node", [script, Repository.Root, new ShopifyOptions().ApiVersion])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(documents.Select(d => new { name = d.Name, text = d.Text })));
        node.StandardInput.Close();
        var errors = node.StandardError.ReadToEndAsync();
        var problems = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        node.ExitCode.ShouldBe(0, await errors);
        return problems;
    }
}
