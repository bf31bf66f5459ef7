namespace XenoStore.Api.Rows;

/// <summary>What a list can be sorted by and which status words it knows.</summary>
/// <param name="DefaultSort">Sort when nobody says.</param>
/// <param name="Sorts">Columns; a <c>-</c> before one turns it around.</param>
/// <param name="Statuses">Words; empty when the list has no status.</param>
internal sealed record RowColumns(string DefaultSort, IReadOnlyCollection<string> Sorts, IReadOnlyCollection<string> Statuses)
{
    internal string SortRemedy => $"Sort by one of {string.Join(", ", Sorts)}, with - before it for descending.";

    internal string StatusRemedy => Statuses.Count == 0 ? "This list has no status." : $"Use one of {string.Join(", ", Statuses)}.";
}
