using Microsoft.Extensions.Options;
using XenoStore.Database.Records;
using XenoStore.Grains.Customers;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Pages of customers, each with the name it is shown by.</summary>
public sealed class CustomerPages(IAdminClient shopify, CustomerWriter customers, IOptions<SyncOptions> options) : IRecordPages<CustomerSnapshot>
{
    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Customers;

    /// <inheritdoc/>
    public int UsualPageSize => options.Value.RecordsPerPage;

    /// <inheritdoc/>
    public DateTimeOffset UpdatedAt(CustomerSnapshot record) => record.UpdatedAt;

    /// <inheritdoc/>
    public Task<AdminResult<RecordPage<CustomerSnapshot>>> FetchAsync(
        SyncContext context, Checkpoint checkpoint, int pageSize, CancellationToken cancellationToken) =>
        shopify.CustomersPageAsync(context.Shop, checkpoint.Cursor, checkpoint.Since, pageSize, cancellationToken);

    /// <inheritdoc/>
    public async Task<RecordsWritten> WriteAsync(SyncContext context, RecordPage<CustomerSnapshot> page, CancellationToken cancellationToken)
    {
        CustomerWrite[] writes = [.. page.Records.Select(customer => Write(context.Tenant, customer, page.AskedAt))];
        var outcomes = await customers.WriteManyAsync(writes, cancellationToken);
        return new RecordsWritten(outcomes.Count(outcome => outcome == UpsertOutcome.Applied));
    }

    private static CustomerWrite Write(TenantId tenant, CustomerSnapshot customer, DateTimeOffset askedAt)
    {
        var (name, source) = CustomerName.Of(customer);
        return new CustomerWrite(tenant, customer, new RecordVersion(customer.UpdatedAt, askedAt), name, source);
    }
}
