namespace XenoStore.Database.Ledger;

/// <summary>What a transaction adds to one day of one tenant.</summary>
internal sealed class DayDelta(int tenant, DateOnly day)
{
    private readonly int[] ordersByStatus = new int[FinancialStatuses.Count];

    public int Tenant => tenant;

    public DateOnly Day => day;

    public LedgerAmounts Amounts { get; private set; }

    public long NewCustomers { get; private set; }

    public IReadOnlyList<int> OrdersByStatus => ordersByStatus;

    public void Add(LedgerAmounts amounts, FinancialStatus? status)
    {
        Amounts += amounts;
        if (status is { } known)
        {
            ordersByStatus[(int)known] += checked((int)amounts.Orders);
        }
    }

    public void AddNewCustomers(int count) => NewCustomers += count;
}
