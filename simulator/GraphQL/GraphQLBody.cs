using System.Text.Json;
using GraphQLParser.AST;

namespace XenoStore.Simulator.GraphQL;

/// <summary>The JSON a client posts.</summary>
internal sealed record GraphQLBody(string? Query, JsonElement Variables, string? OperationName)
{
    /// <summary>The operation to run: the named one, or the only one.</summary>
    /// <exception cref="GraphQLException">There is none of that name, or none at all.</exception>
    public GraphQLOperationDefinition Operation(GraphQLDocument document) =>
        document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault(o => OperationName is null || o.Name?.StringValue == OperationName)
        ?? throw new GraphQLException(GraphQLError.Of(OperationName is null ? "No operation" : $"No operation named \"{OperationName}\"", "BAD_REQUEST"));
}
