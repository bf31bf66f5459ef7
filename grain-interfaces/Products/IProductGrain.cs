namespace XenoStore;

/// <summary>The gate to one product (<see cref="GrainKeys.Product"/>); promises as <see cref="IOrderGrain"/>.</summary>
[Alias("xeno.product")]
public interface IProductGrain : IGrainWithStringKey
{
    /// <summary>Offers a state of the product; the newer version wins. Durable on return.</summary>
    [Alias("upsert")]
    Task<UpsertOutcome> Upsert(ProductSnapshot snapshot, RecordVersion version, CancellationToken cancellationToken);

    /// <summary>Leaves a tombstone. What was sold of it stays in the ledger.</summary>
    [Alias("delete")]
    Task<UpsertOutcome> Delete(DateTimeOffset deletedAt, CancellationToken cancellationToken);
}
