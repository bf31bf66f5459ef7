namespace XenoStore.Database.Records;

/// <summary>Writes customers. Newer wins; every method answers after the commit; repeats change nothing.</summary>
public sealed class CustomerWriter(WriterDataSource source)
{
    private readonly RecordUpsert<CustomerColumns> upsert = new(source, CustomerColumns.Upsert);

    /// <summary>Offers many states at once, such as a page of history; answers in their order.</summary>
    public Task<IReadOnlyList<UpsertOutcome>> WriteManyAsync(IReadOnlyList<CustomerWrite> writes, CancellationToken cancellationToken) =>
        upsert.RunAsync([.. writes.Select(CustomerColumns.Of)], cancellationToken);

    /// <summary>Offers one state.</summary>
    public async Task<UpsertOutcome> WriteAsync(CustomerWrite write, CancellationToken cancellationToken) =>
        (await WriteManyAsync([write], cancellationToken))[0];

    /// <summary>Leaves a tombstone without personal data, also for a customer never seen. Unchanged when there is one.</summary>
    public async Task<UpsertOutcome> DeleteAsync(TenantId tenant, long customerId, DateTimeOffset deletedAt, CancellationToken cancellationToken) =>
        (await upsert.RunAsync([CustomerColumns.Tombstone(tenant, customerId, deletedAt)], cancellationToken))[0];
}
