using System.Collections.Immutable;

namespace XenoStore;

/// <summary>
/// One day of one tenant: a row of <c>daily_sales</c>, always absolute values. Of two cells of a day the one with the higher
/// <see cref="Revision"/> is the later; lost, repeated and late copies therefore do no harm.
/// </summary>
/// <param name="Day">The shop's day.</param>
/// <param name="Amounts">Sum of the day's sale events.</param>
/// <param name="NewCustomers">Customers whose first order ever was placed on this day.</param>
/// <param name="OrdersByStatus">Orders placed that day by <see cref="FinancialStatus"/>: nine numbers, indexed by its value.</param>
/// <param name="Revision">How often the row has been written.</param>
[GenerateSerializer, Immutable, Alias("xeno.day-sales")]
public sealed record DaySales(
    [property: Id(0)] DateOnly Day,
    [property: Id(1)] LedgerAmounts Amounts,
    [property: Id(2)] long NewCustomers,
    [property: Id(3)] ImmutableArray<int> OrdersByStatus,
    [property: Id(4)] long Revision);
