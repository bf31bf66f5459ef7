namespace XenoStore.Database.Ledger;

/// <summary>Which customers' first orders a transaction may have changed. An order replaced by one of the same customer and day changes none.</summary>
internal sealed class FirstOrderChanges
{
    private readonly SortedDictionary<(int Tenant, long Customer), SortedDictionary<DateOnly, long>> placed = [];

    /// <summary>
    /// By key: the earliest day on which the customer gained an order (null if on none), and whether an order was lost that may have been
    /// the first, so that the day must be found anew.
    /// </summary>
    public IReadOnlyList<FirstOrderChange> All => [.. placed.SelectMany(customer => Of(customer.Key, customer.Value))];

    public void Add(LedgerRow row) => Count(row, row.Amounts.Orders);

    public void Subtract(LedgerRow row) => Count(row, -row.Amounts.Orders);

    private static IEnumerable<FirstOrderChange> Of((int Tenant, long Customer) key, SortedDictionary<DateOnly, long> days)
    {
        DateOnly? gained = days.Where(day => day.Value > 0).Select(day => (DateOnly?)day.Key).FirstOrDefault();
        DateOnly? lost = days.Where(day => day.Value < 0).Select(day => (DateOnly?)day.Key).FirstOrDefault();
        if (gained is not null || lost is not null)
        {
            yield return new FirstOrderChange(key.Tenant, key.Customer, gained, lost is not null && !(gained <= lost));
        }
    }

    private void Count(LedgerRow row, long orders)
    {
        if (row.CustomerId is not { } customer || orders == 0)
        {
            return;
        }

        if (!placed.TryGetValue((row.Tenant, customer), out var days))
        {
            placed.Add((row.Tenant, customer), days = []);
        }

        days[row.Day] = days.GetValueOrDefault(row.Day) + orders;
    }
}

/// <summary>A customer whose first order may have changed.</summary>
/// <param name="Tenant">Whose customer.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Gained">The earliest day with one order more.</param>
/// <param name="Recompute">Whether an earlier day has lost one.</param>
internal readonly record struct FirstOrderChange(int Tenant, long Customer, DateOnly? Gained, bool Recompute);
