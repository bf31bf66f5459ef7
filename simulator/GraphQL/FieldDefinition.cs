namespace XenoStore.Simulator.GraphQL;

/// <summary>Answers a field of a source object; objects are answered as their source, scalars as CLR values.</summary>
internal delegate object? Resolver(object source, FieldCall call);

/// <summary>One field of the part of Shopify's schema that the simulator speaks.</summary>
internal sealed class FieldDefinition(string name, string type, Resolver resolve, string[] arguments)
{
    public string Name { get; } = name;

    /// <summary>As the schema writes it, such as <c>[Refund!]!</c>.</summary>
    public string Type { get; } = type;

    /// <summary>The type without list and non-null marks.</summary>
    public string NamedType { get; } = type.Trim('[', ']', '!');

    public Resolver Resolve { get; } = resolve;

    public IReadOnlyList<string> Arguments { get; } = arguments;

    public bool IsList => Type.StartsWith('[');

    public bool IsConnection => NamedType.EndsWith("Connection", StringComparison.Ordinal);

    /// <summary>Protected customer data: null with an ACCESS_DENIED error for apps that were not approved.</summary>
    public bool IsProtected { get; init; }
}
