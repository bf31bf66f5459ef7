using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace XenoStore.Api.Documentation;

/// <summary>Shows what an operation answers: <c>Examples/&lt;operation id&gt;.json</c>, as the demo answered it.</summary>
internal sealed class ResponseExamples : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        await using var example = typeof(ResponseExamples).Assembly.GetManifestResourceStream($"Examples/{operation.OperationId}.json");
        if (example is not null && operation.Responses?["200"] is OpenApiResponse { Content: { } content })
        {
            content["application/json"].Example = await JsonNode.ParseAsync(example, cancellationToken: cancellationToken);
        }
    }
}
