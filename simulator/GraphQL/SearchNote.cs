namespace XenoStore.Simulator.GraphQL;

/// <summary>What <c>extensions.search</c> says of a query that was not wholly understood.</summary>
/// <param name="Parsed">The terms as they were read: field, and operator (<c>range_gte</c>, <c>match_all</c>) with its value.</param>
/// <param name="InvalidFields">The fields warned of.</param>
internal sealed record SearchNote(
    string Path, string Query, IReadOnlyList<(string Field, string Operator, string Value)> Parsed, IReadOnlyList<string> InvalidFields)
{
    /// <summary>The classic one, for the fault that shows it.</summary>
    public static SearchNote OfUnquotedTime { get; } = new(
        "orders", "updated_at:>=2026-01-01T00:00:00Z", [("updated_at", "range_gte", "2026-01-01T00"), ("00", "match_all", "00Z")], ["00"]);
}
