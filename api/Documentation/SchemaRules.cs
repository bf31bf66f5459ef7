using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using XenoStore.Api.Sales;

namespace XenoStore.Api.Documentation;

/// <summary>What the ledger's columns are: always there, never null, money as a decimal string.</summary>
internal sealed class SchemaRules : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonTypeInfo.Type.IsAssignableTo(typeof(SalesAmounts)))
        {
            schema.Required = schema.Properties?.Keys.ToHashSet() ?? [];
            foreach (var property in schema.Properties?.Values.OfType<OpenApiSchema>() ?? [])
            {
                Require(property);
            }
        }

        return Task.CompletedTask;
    }

    private static void Require(OpenApiSchema property)
    {
        property.Type &= ~JsonSchemaType.Null;
        if (property is { Type: JsonSchemaType.String, Format: null })
        {
            property.Format = "decimal";
        }
    }
}
