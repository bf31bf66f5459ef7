using XenoStore.Database.Records;

namespace XenoStore.Grains.Customers;

/// <summary>Takes one offer at a time and lets the writer decide; the shown name is made here.</summary>
public sealed class CustomerGrain(CustomerWriter writer) : Grain, ICustomerGrain
{
    private TenantId Tenant => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    private long CustomerId => GrainKeys.RecordOf(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<UpsertOutcome> Upsert(CustomerSnapshot snapshot, RecordVersion version, CancellationToken cancellationToken)
    {
        if (snapshot.Id != CustomerId)
        {
            throw new InvalidOperationException($"Customer {snapshot.Id} was offered to the grain of customer {CustomerId}.");
        }

        var shown = CustomerName.Of(snapshot);
        return await writer.WriteAsync(new CustomerWrite(Tenant, snapshot, version, shown.Name, shown.Source), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<UpsertOutcome> Delete(DateTimeOffset deletedAt, CancellationToken cancellationToken) =>
        writer.DeleteAsync(Tenant, CustomerId, deletedAt, cancellationToken);
}
