using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL;

/// <summary>What a resolver may ask: the shop, the arguments of its field, and the request it is part of.</summary>
internal readonly struct FieldCall(GraphQLRequest request, IReadOnlyDictionary<string, object?> arguments, string responseKey)
{
    public Shop Shop => request.Shop;

    public GraphQLRequest Request => request;

    /// <summary>The alias, else the name: where the answer stands.</summary>
    public string ResponseKey => responseKey;

    public string? Text(string argument) => arguments.GetValueOrDefault(argument) as string;

    public int? Number(string argument) => arguments.GetValueOrDefault(argument) switch { int i => i, long l => (int)l, _ => null };

    public bool Flag(string argument) => arguments.GetValueOrDefault(argument) is true;

    public bool IsNull(string argument) => arguments.TryGetValue(argument, out var value) && value is null;

    public IReadOnlyList<object?> List(string argument) => arguments.GetValueOrDefault(argument) as IReadOnlyList<object?> ?? [];

    public IReadOnlyDictionary<string, object?> Input(string argument) =>
        arguments.GetValueOrDefault(argument) as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>();
}
