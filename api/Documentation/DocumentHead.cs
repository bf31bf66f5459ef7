using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace XenoStore.Api.Documentation;

/// <summary>What stands at the top of the document. Nothing in it depends on where or when it was written.</summary>
internal sealed class DocumentHead : IOpenApiDocumentTransformer
{
    /// <summary>Name of the one security scheme.</summary>
    internal const string Scheme = "bearer";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "XenoStore",
            Version = "v1",
            Description =
                "Ingestion and insights for Shopify shops. Money is a decimal string in the shop's currency; days are days of the shop's "
                + "own calendar; instants are UTC. Everything that is not a success is a problem (RFC 9457).",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description = "The token of POST /api/auth/login or register; 15 minutes, then POST /api/auth/refresh.",
            },
        };
        return Task.CompletedTask;
    }
}
