namespace XenoStore.Database.Ledger;

/// <summary>What a committed transaction did: the outcome of every order, which of them wait to be read again since, and the days it changed.</summary>
internal sealed record CommittedBatch(
    IReadOnlyDictionary<OrderKey, UpsertOutcome> Outcomes,
    IReadOnlySet<OrderKey> AskedAgain,
    IReadOnlyList<(TenantId Tenant, DaySales Cell)> Cells)
{
    public IEnumerable<CommittedCells> CellsByTenant() =>
        Cells.GroupBy(cell => cell.Tenant).Select(days => new CommittedCells(days.Key, [.. days.Select(day => day.Cell)]));
}
