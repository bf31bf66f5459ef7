namespace XenoStore.Simulator.GraphQL;

/// <summary>An object type, or an interface with the object types that may stand for it.</summary>
internal sealed class TypeDefinition(string name, IReadOnlyDictionary<string, FieldDefinition> fields, params string[] possibleTypes)
{
    public string Name { get; } = name;

    public IReadOnlyDictionary<string, FieldDefinition> Fields { get; } = fields;

    /// <summary>Empty for an object type.</summary>
    public IReadOnlyList<string> PossibleTypes { get; } = possibleTypes;

    public bool IsAbstract => PossibleTypes.Count > 0;

    /// <summary>Whether an object of that type satisfies a fragment on this type.</summary>
    public bool Covers(string objectType) => objectType == Name || PossibleTypes.Contains(objectType);
}
