namespace XenoStore.Database.Ledger;

/// <summary>
/// What replacing orders adds to the days: their new events minus their old ones. A day whose events were replaced by equal ones is part of
/// it with zeros, because its revision must rise: names and statuses shown with it may have changed.
/// </summary>
internal sealed class SalesDelta
{
    private readonly SortedDictionary<(int Tenant, DateOnly Day), DayDelta> days = [];

    /// <summary>By tenant and day, the order in which the rows are locked.</summary>
    public IReadOnlyList<DayDelta> Days => [.. days.Values];

    public void Add(LedgerRow row) => Of(row.Tenant, row.Day).Add(row.Amounts, row.Status);

    public void Subtract(LedgerRow row) => Of(row.Tenant, row.Day).Add(-row.Amounts, row.Status);

    /// <summary>A customer's first order has moved from one day to another; null is no day.</summary>
    public void MoveFirstOrder(int tenant, DateOnly? from, DateOnly? to)
    {
        if (from == to)
        {
            return;
        }

        if (from is { } left)
        {
            Of(tenant, left).AddNewCustomers(-1);
        }

        if (to is { } reached)
        {
            Of(tenant, reached).AddNewCustomers(1);
        }
    }

    private DayDelta Of(int tenant, DateOnly day)
    {
        if (!days.TryGetValue((tenant, day), out var delta))
        {
            days.Add((tenant, day), delta = new DayDelta(tenant, day));
        }

        return delta;
    }
}
