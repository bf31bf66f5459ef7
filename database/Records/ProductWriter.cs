namespace XenoStore.Database.Records;

/// <summary>Writes products. Newer wins; every method answers after the commit; repeats change nothing.</summary>
public sealed class ProductWriter(WriterDataSource source)
{
    private readonly RecordUpsert<ProductColumns> upsert = new(source, ProductColumns.Upsert);

    /// <summary>Offers many states at once, such as a page of history; answers in their order.</summary>
    public Task<IReadOnlyList<UpsertOutcome>> WriteManyAsync(IReadOnlyList<ProductWrite> writes, CancellationToken cancellationToken) =>
        upsert.RunAsync([.. writes.Select(ProductColumns.Of)], cancellationToken);

    /// <summary>Offers one state.</summary>
    public async Task<UpsertOutcome> WriteAsync(ProductWrite write, CancellationToken cancellationToken) =>
        (await WriteManyAsync([write], cancellationToken))[0];

    /// <summary>Leaves a tombstone, also for a product never seen. Unchanged when there is one.</summary>
    public async Task<UpsertOutcome> DeleteAsync(TenantId tenant, long productId, DateTimeOffset deletedAt, CancellationToken cancellationToken) =>
        (await upsert.RunAsync([ProductColumns.Tombstone(tenant, productId, deletedAt)], cancellationToken))[0];
}
