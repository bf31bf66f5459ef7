using Scalar.AspNetCore;

namespace XenoStore.Api.Documentation;

/// <summary>The OpenAPI document (<c>/openapi/v1.json</c>, committed as <c>api/openapi.json</c>) and the page to try it (<c>/docs</c>).</summary>
internal static class DocumentationSetup
{
    internal static IServiceCollection AddDocumentation(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer<DocumentHead>();
        options.AddOperationTransformer<OperationRules>();
        options.AddOperationTransformer<ResponseExamples>();
        options.AddSchemaTransformer<SchemaRules>();
    });

    internal static void MapDocumentation(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference("/docs", options =>
        {
            options.Title = "XenoStore API";

            // Nothing that would call elsewhere: the page is this host's alone (its Content-Security-Policy says so too).
            options.DefaultFonts = false;
            options.Telemetry = false;
            options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
            options.HideClientButton = true;
            options.Agent = new ScalarAgentOptions { Disabled = true };
            options.Mcp = new ScalarMcpOptions { Disabled = true };
            options.AddPreferredSecuritySchemes(DocumentHead.Scheme);
        }).AllowAnonymous();
    }
}
