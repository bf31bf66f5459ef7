namespace XenoStore.Simulator.GraphQL;

/// <summary>A field of the document, checked against the table, its arguments known.</summary>
/// <param name="Field">Null for <c>__typename</c>.</param>
/// <param name="Selection">Null for scalars.</param>
internal sealed record PlannedField(
    string ResponseKey, FieldDefinition? Field, IReadOnlyDictionary<string, object?> Arguments, PlannedSelection? Selection);
