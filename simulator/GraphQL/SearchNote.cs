namespace XenoStore.Simulator.GraphQL;

/// <summary>What <c>extensions.search</c> says of a query that was not wholly understood.</summary>
/// <param name="Parsed">The terms as they were read: field, and operator (<c>range_gte</c>, <c>match_all</c>) with its value.</param>
/// <param name="InvalidFields">The fields warned of.</param>
internal sealed record SearchNote(
    string Path, string Query, IReadOnlyList<(string Field, string Operator, string Value)> Parsed, IReadOnlyList<string> InvalidFields);
