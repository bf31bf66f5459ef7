using Microsoft.Extensions.Options;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Pages of orders, whole with lines, refunds and edits.</summary>
public sealed class OrderPages(IAdminClient shopify, OrderReadings readings, IOptions<SyncOptions> options) : IRecordPages<OrderSnapshot>
{
    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Orders;

    /// <inheritdoc/>
    public int UsualPageSize => options.Value.OrdersPerPage;

    /// <inheritdoc/>
    public DateTimeOffset UpdatedAt(OrderSnapshot record) => record.UpdatedAt;

    /// <inheritdoc/>
    public Task<AdminResult<RecordPage<OrderSnapshot>>> FetchAsync(
        SyncContext context, Checkpoint checkpoint, int pageSize, CancellationToken cancellationToken) =>
        shopify.OrdersPageAsync(context.Shop, checkpoint.Cursor, checkpoint.Since, pageSize, cancellationToken);

    /// <inheritdoc/>
    public Task<RecordsWritten> WriteAsync(SyncContext context, RecordPage<OrderSnapshot> page, CancellationToken cancellationToken) =>
        readings.WriteAsync(context, page.Records, page.AskedAt, cancellationToken);
}
