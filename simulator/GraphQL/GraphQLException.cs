namespace XenoStore.Simulator.GraphQL;

/// <summary>The whole request is refused: errors and no data, HTTP 200.</summary>
internal sealed class GraphQLException(params IReadOnlyList<GraphQLError> errors) : Exception(errors[0].Message)
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
