namespace XenoStore.Database.Ledger;

/// <summary>The closed list of financial statuses, by the number that is stored.</summary>
internal static class FinancialStatuses
{
    /// <summary>How many there are: <see cref="DaySales.OrdersByStatus"/> has one number for each.</summary>
    public static readonly int Count = Enum.GetValues<FinancialStatus>().Length;
}
