namespace XenoStore.Simulator.GraphQL;

/// <param name="Extensions">At least <c>code</c>, in the order written.</param>
internal sealed record GraphQLError(
    string Message, IReadOnlyList<KeyValuePair<string, object?>> Extensions, IReadOnlyList<string>? Path = null, (int Line, int Column)? Location = null)
{
    public static GraphQLError Of(string message, string code) => new(message, [new("code", code)]);
}
