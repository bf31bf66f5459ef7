using System.Collections.Immutable;

namespace XenoStore;

/// <summary>
/// Reports that need SQL (<see cref="GrainKeys.Insights"/>): a stateless worker that caches by (question, tenant revision) and
/// sees nothing but its tenant's rows (row level security).
/// </summary>
/// <exception cref="FormatException">A cursor was not made by this list (every method with a query).</exception>
[Alias("xeno.insights")]
public interface IInsightsGrain : IGrainWithStringKey
{
    /// <summary>Customers of a range.</summary>
    [Alias("customers"), ResponseTimeout(Patience.Report)]
    Task<CustomerInsight> Customers(DateRange range, CancellationToken cancellationToken);

    /// <summary>New and returning customers of every part of a range, in order. The new ones add up to the range's, the returning ones do not.</summary>
    [Alias("customer-series"), ResponseTimeout(Patience.Report)]
    Task<ImmutableArray<CustomerBucket>> CustomerSeries(DateRange range, Bucket bucket, CancellationToken cancellationToken);

    /// <summary>Products of a range.</summary>
    [Alias("products"), ResponseTimeout(Patience.Report)]
    Task<ProductInsight> Products(DateRange range, CancellationToken cancellationToken);

    /// <summary>Orders placed in the range. Sort: processedAt, name, totalSales, netSales. Deleted orders are in no list.</summary>
    [Alias("order-rows"), ResponseTimeout(Patience.Report)]
    Task<OrderPage> OrderRows(RowQuery query, CancellationToken cancellationToken);

    /// <summary>Customers that ordered in the range, or all when it is null. Sort: name, orders, totalSales, lastOrderOn.</summary>
    [Alias("customer-rows"), ResponseTimeout(Patience.Report)]
    Task<CustomerPage> CustomerRows(RowQuery query, CancellationToken cancellationToken);

    /// <summary>Products sold in the range, or all when it is null. Sort: title, units, netSales.</summary>
    [Alias("product-rows"), ResponseTimeout(Patience.Report)]
    Task<ProductPage> ProductRows(RowQuery query, CancellationToken cancellationToken);

    /// <summary>One order, or null when this tenant has none of this id (a foreign one is none).</summary>
    [Alias("order"), ResponseTimeout(Patience.Report)]
    Task<OrderDetails?> Order(long orderId, CancellationToken cancellationToken);

    /// <summary>The sale events behind a measure of a range. Sort: occurredAt, value.</summary>
    [Alias("sale-events"), ResponseTimeout(Patience.Report)]
    Task<SaleEventPage> SaleEvents(Measure measure, RowQuery query, CancellationToken cancellationToken);

    /// <summary>What the same events add to each day of the range; sort, cursor and limit mean nothing here.</summary>
    [Alias("sale-event-days"), ResponseTimeout(Patience.Report)]
    Task<SaleEventDays> SaleEventDays(Measure measure, RowQuery query, CancellationToken cancellationToken);
}
