using System.Collections.Immutable;
using Orleans.Concurrency;
using XenoStore.Database.Reports;
using XenoStore.Grains.Ledger;

namespace XenoStore.Grains.Insights;

/// <summary>Asks the reports, and remembers what it was told for as long as no figure changes. The rows say which tenant's they are.</summary>
[StatelessWorker]
public sealed class InsightsGrain(
    OrderReports orders, CustomerReports customers, ProductReports products, SaleEventReports saleEvents, TimeProvider clock)
    : Grain, IInsightsGrain
{
    private readonly AnswerCache _answers = new(clock);

    private TenantId Tenant => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task<CustomerInsight> Customers(DateRange range, CancellationToken cancellationToken) =>
        Answer((nameof(Customers), range), () => customers.InsightAsync(Tenant, range, cancellationToken));

    /// <inheritdoc/>
    public Task<ImmutableArray<CustomerBucket>> CustomerSeries(DateRange range, Bucket bucket, CancellationToken cancellationToken) =>
        Answer((nameof(CustomerSeries), range, bucket), () => customers.SeriesAsync(Tenant, [.. range.CutBy(bucket)], cancellationToken));

    /// <inheritdoc/>
    public Task<ProductInsight> Products(DateRange range, CancellationToken cancellationToken) =>
        Answer((nameof(Products), range), () => products.InsightAsync(Tenant, range, cancellationToken));

    /// <inheritdoc/>
    public Task<OrderPage> OrderRows(RowQuery query, CancellationToken cancellationToken) =>
        Answer((nameof(OrderRows), query), () => orders.PageAsync(Tenant, query, cancellationToken));

    /// <inheritdoc/>
    public Task<CustomerPage> CustomerRows(RowQuery query, CancellationToken cancellationToken) =>
        Answer((nameof(CustomerRows), query), () => customers.PageAsync(Tenant, query, cancellationToken));

    /// <inheritdoc/>
    public Task<ProductPage> ProductRows(RowQuery query, CancellationToken cancellationToken) =>
        Answer((nameof(ProductRows), query), () => products.PageAsync(Tenant, query, cancellationToken));

    /// <inheritdoc/>
    public async Task<OrderDetails?> Order(long orderId, CancellationToken cancellationToken) =>
        await orders.FindAsync(Tenant, orderId, cancellationToken) is { } found
            ? new OrderDetails(found.Row, found.Snapshot, found.Events, OrderSelfCheck.Of(found.Snapshot, found.Events), found.Neighbours)
            : null;

    /// <inheritdoc/>
    public Task<SaleEventPage> SaleEvents(Measure measure, RowQuery query, CancellationToken cancellationToken) =>
        Answer((nameof(SaleEvents), measure, query), () => saleEvents.PageAsync(Tenant, measure, query, cancellationToken));

    /// <inheritdoc/>
    public Task<SaleEventDays> SaleEventDays(Measure measure, RowQuery query, CancellationToken cancellationToken) =>
        Answer((nameof(SaleEventDays), measure, query), () => saleEvents.DaysAsync(Tenant, measure, query, cancellationToken));

    private async Task<TAnswer> Answer<TAnswer>(object question, Func<Task<TAnswer>> ask)
    {
        // Before the rows: an answer that is newer than its revision is asked again, never kept too long.
        var revision = await GrainFactory.GetGrain<ITenantGrain>(GrainKeys.Tenant(Tenant)).Revision();
        return await _answers.AnswerAsync(question, revision, ask);
    }
}
