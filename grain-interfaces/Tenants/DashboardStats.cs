using System.Collections.Immutable;

namespace XenoStore;

/// <summary>What the asked range is compared with.</summary>
public enum Comparison
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>The range of equal length just before.</summary>
    Previous = 1,
    /// <summary>The same days one year earlier.</summary>
    Year = 2,
}

/// <summary>Sums over a range, and what follows from them.</summary>
/// <param name="Amounts">The ledger's columns.</param>
/// <param name="NewCustomers">Customers whose first order ever lies in the range.</param>
[GenerateSerializer, Immutable, Alias("xeno.sales-totals")]
public sealed record SalesTotals([property: Id(0)] LedgerAmounts Amounts, [property: Id(1)] long NewCustomers)
{
    /// <summary>
    /// (gross sales + discounts) / orders in minor units, rounded half away from zero; 0 without orders. Later edits and returns
    /// do not touch it (Shopify: "Average order value").
    /// </summary>
    public long AverageOrderValue => Amounts.Orders == 0
        ? 0
        : (long)decimal.Round((Amounts.GrossSales + Amounts.Discounts) / (decimal)Amounts.Orders, 0, MidpointRounding.AwayFromZero);
}

/// <summary>The days of a range, each present, in order.</summary>
[GenerateSerializer, Immutable, Alias("xeno.sales-series")]
public sealed record SalesSeries(
    [property: Id(0)] DateRange Range,
    [property: Id(1)] SalesTotals Totals,
    [property: Id(2)] ImmutableArray<DaySales> Days);

/// <summary>From where on the shop's history is complete.</summary>
/// <param name="From">Earliest day read so far; null before the first page.</param>
/// <param name="Complete">Whether the whole history is in.</param>
[GenerateSerializer, Immutable, Alias("xeno.coverage")]
public sealed record Coverage([property: Id(0)] DateOnly? From, [property: Id(1)] bool Complete);

/// <summary>The dashboard's answer, out of the tenant's memory.</summary>
/// <param name="Profile">Currency and zone of every figure.</param>
/// <param name="Today">The shop's date now; the last day of a range that reaches it is incomplete.</param>
/// <param name="AsOf">When it was answered.</param>
/// <param name="Revision">Rises with every change of any day.</param>
/// <param name="Coverage">What is in so far.</param>
/// <param name="Asked">The asked range.</param>
/// <param name="Compared">The comparison, if one was asked for.</param>
/// <param name="OrdersByStatus">Orders of the asked range by <see cref="FinancialStatus"/>: nine numbers, indexed by its value.</param>
[GenerateSerializer, Immutable, Alias("xeno.dashboard-stats")]
public sealed record DashboardStats(
    [property: Id(0)] TenantProfile Profile,
    [property: Id(1)] DateOnly Today,
    [property: Id(2)] DateTimeOffset AsOf,
    [property: Id(3)] long Revision,
    [property: Id(4)] Coverage Coverage,
    [property: Id(5)] SalesSeries Asked,
    [property: Id(6)] SalesSeries? Compared,
    [property: Id(7)] ImmutableArray<int> OrdersByStatus);

/// <summary>What has changed since a revision.</summary>
/// <param name="Revision">The tenant's revision now.</param>
/// <param name="SyncRevision">Rises with every change of the sync's progress, its runs or the connection.</param>
/// <param name="Days">Days changed after the revision that was asked from, where known; empty when nothing changed in time.</param>
[GenerateSerializer, Immutable, Alias("xeno.tenant-change")]
public sealed record TenantChange(
    [property: Id(0)] long Revision,
    [property: Id(1)] long SyncRevision,
    [property: Id(2)] ImmutableArray<DateOnly> Days);
