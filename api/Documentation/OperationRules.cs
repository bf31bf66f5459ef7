using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace XenoStore.Api.Documentation;

/// <summary>What is true of many operations: which need a session, what a date is, which words a parameter takes.</summary>
internal sealed class OperationRules : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            var scheme = new OpenApiSecuritySchemeReference(DocumentHead.Scheme, context.Document);
            operation.Security = [new OpenApiSecurityRequirement { [scheme] = [] }];
        }

        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (ParameterWords.DescriptionOf(parameter.Name) is { } description)
            {
                parameter.Description = description;
            }

            if (parameter.Schema is OpenApiSchema schema)
            {
                Constrain(parameter.Name, schema);
            }
        }

        operation.Responses = InOrder(operation.Responses);
        return Task.CompletedTask;
    }

    /// <summary>By status, so that the document reads well and stays the same however the routes were declared.</summary>
    private static OpenApiResponses InOrder(OpenApiResponses? responses)
    {
        var ordered = new OpenApiResponses();
        foreach (var (status, response) in (responses ?? []).OrderBy(response => response.Key, StringComparer.Ordinal))
        {
            ordered.Add(status, response);
        }

        return ordered;
    }

    private static void Constrain(string? name, OpenApiSchema schema)
    {
        if (name is "startDate" or "endDate")
        {
            schema.Format = "date";
        }

        if (ParameterWords.WordsOf(name) is { } words)
        {
            schema.Enum = [.. words.Select(word => (JsonNode)word)];
        }
    }
}
