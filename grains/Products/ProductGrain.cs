using XenoStore.Database.Records;

namespace XenoStore.Grains.Products;

/// <summary>Takes one offer at a time and lets the writer decide.</summary>
public sealed class ProductGrain(ProductWriter writer) : Grain, IProductGrain
{
    private TenantId Tenant => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    private long ProductId => GrainKeys.RecordOf(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task<UpsertOutcome> Upsert(ProductSnapshot snapshot, RecordVersion version, CancellationToken cancellationToken) =>
        snapshot.Id == ProductId
            ? writer.WriteAsync(new ProductWrite(Tenant, snapshot, version), cancellationToken)
            : throw new InvalidOperationException($"Product {snapshot.Id} was offered to the grain of product {ProductId}.");

    /// <inheritdoc/>
    public Task<UpsertOutcome> Delete(DateTimeOffset deletedAt, CancellationToken cancellationToken) =>
        writer.DeleteAsync(Tenant, ProductId, deletedAt, cancellationToken);
}
