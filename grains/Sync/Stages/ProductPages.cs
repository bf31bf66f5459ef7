using Microsoft.Extensions.Options;
using XenoStore.Database.Records;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Pages of products.</summary>
public sealed class ProductPages(IAdminClient shopify, ProductWriter products, IOptions<SyncOptions> options) : IRecordPages<ProductSnapshot>
{
    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Products;

    /// <inheritdoc/>
    public int UsualPageSize => options.Value.RecordsPerPage;

    /// <inheritdoc/>
    public DateTimeOffset UpdatedAt(ProductSnapshot record) => record.UpdatedAt;

    /// <inheritdoc/>
    public Task<AdminResult<RecordPage<ProductSnapshot>>> FetchAsync(
        SyncContext context, Checkpoint checkpoint, int pageSize, CancellationToken cancellationToken) =>
        shopify.ProductsPageAsync(context.Shop, checkpoint.Cursor, checkpoint.Since, pageSize, cancellationToken);

    /// <inheritdoc/>
    public async Task<RecordsWritten> WriteAsync(SyncContext context, RecordPage<ProductSnapshot> page, CancellationToken cancellationToken)
    {
        ProductWrite[] writes = [.. page.Records.Select(product =>
            new ProductWrite(context.Tenant, product, new RecordVersion(product.UpdatedAt, page.AskedAt)))];
        var outcomes = await products.WriteManyAsync(writes, cancellationToken);
        return new RecordsWritten(outcomes.Count(outcome => outcome == UpsertOutcome.Applied));
    }
}
