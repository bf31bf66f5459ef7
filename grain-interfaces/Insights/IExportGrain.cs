using System.Collections.Immutable;

namespace XenoStore;

/// <summary>
/// One reading of one list from start to end (<see cref="GrainKeys.Export"/>), as of the instant of the first call. Every method answers the
/// next rows of the list that its first call opened, and none when all were read; a query's cursor and limit mean nothing
/// here. Whoever opens one closes it; one that nobody asks for a minute can no longer go on.
/// </summary>
[Alias("xeno.export")]
public interface IExportGrain : IGrainWithStringKey
{
    /// <summary>Orders, as <see cref="IInsightsGrain.OrderRows"/> selects and sorts them.</summary>
    [Alias("orders")]
    Task<ImmutableArray<OrderRow>> Orders(RowQuery query, CancellationToken cancellationToken);

    /// <summary>Customers, as <see cref="IInsightsGrain.CustomerRows"/> selects and sorts them.</summary>
    [Alias("customers")]
    Task<ImmutableArray<CustomerRow>> Customers(RowQuery query, CancellationToken cancellationToken);

    /// <summary>Products, as <see cref="IInsightsGrain.ProductRows"/> selects and sorts them.</summary>
    [Alias("products")]
    Task<ImmutableArray<ProductRow>> Products(RowQuery query, CancellationToken cancellationToken);

    /// <summary>Sale events, as <see cref="IInsightsGrain.SaleEvents"/> selects and sorts them.</summary>
    [Alias("sale-events")]
    Task<ImmutableArray<SaleEventRow>> SaleEvents(Measure measure, RowQuery query, CancellationToken cancellationToken);

    /// <summary>Lets go of the list. Repeatable.</summary>
    [Alias("close")]
    Task Close();
}
