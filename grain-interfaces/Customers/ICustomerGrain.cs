namespace XenoStore;

/// <summary>The gate to one customer (<see cref="GrainKeys.Customer"/>); promises as <see cref="IOrderGrain"/>.</summary>
[Alias("xeno.customer")]
public interface ICustomerGrain : IGrainWithStringKey
{
    /// <summary>Offers a state of the customer; the newer version wins. Durable on return.</summary>
    [Alias("upsert")]
    Task<UpsertOutcome> Upsert(CustomerSnapshot snapshot, RecordVersion version, CancellationToken cancellationToken);

    /// <summary>Leaves a tombstone without personal data. The customer's orders stay.</summary>
    [Alias("delete")]
    Task<UpsertOutcome> Delete(DateTimeOffset deletedAt, CancellationToken cancellationToken);
}
