namespace XenoStore.Simulator.GraphQL;

/// <summary>What is asked of an object, for each object type that may stand there.</summary>
internal sealed class PlannedSelection(TypeDefinition declared, IReadOnlyDictionary<string, PlannedField[]> byType)
{
    public TypeDefinition Declared => declared;

    public IEnumerable<PlannedField[]> Alternatives => byType.Values;

    public PlannedField[] FieldsOf(string objectType) => byType[objectType];
}
