using System.Collections.Immutable;
using XenoStore.Database.Reports;

namespace XenoStore.Grains.Insights;

/// <summary>Keeps one report open between the pieces that are asked of it.</summary>
public sealed class ExportGrain(OrderReports orders, CustomerReports customers, ProductReports products, SaleEventReports saleEvents) : Grain, IExportGrain
{
    private IAsyncDisposable? _report;

    private TenantId Tenant => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task<ImmutableArray<OrderRow>> Orders(RowQuery query, CancellationToken cancellationToken) =>
        NextAsync(() => orders.ReadAllAsync(Tenant, query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<CustomerRow>> Customers(RowQuery query, CancellationToken cancellationToken) =>
        NextAsync(() => customers.ReadAllAsync(Tenant, query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<ProductRow>> Products(RowQuery query, CancellationToken cancellationToken) =>
        NextAsync(() => products.ReadAllAsync(Tenant, query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<SaleEventRow>> SaleEvents(Measure measure, RowQuery query, CancellationToken cancellationToken) =>
        NextAsync(() => saleEvents.ReadAllAsync(Tenant, measure, query, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task Close()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (_report is not null)
        {
            await _report.DisposeAsync();
        }
    }

    private async Task<ImmutableArray<TRow>> NextAsync<TRow>(Func<Task<RowStream<TRow>>> open, CancellationToken cancellationToken)
    {
        _report ??= await open();
        return await ((RowStream<TRow>)_report).NextAsync(cancellationToken);
    }
}
