using XenoStore.Database.Ledger;
using XenoStore.Database.Records;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Applies what Shopify's event log says was deleted (<c>events(query: "action:destroy …")</c>), page by page.</summary>
public sealed class DeletionStage(IAdminClient shopify, OrderWriter orders, CustomerWriter customers, ProductWriter products) : ISyncStage
{
    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Deletions;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        var since = context.State.DeletionsSince ?? throw new InvalidOperationException("No run has begun.");
        var result = await shopify.DeletedRecordsAsync(context.Shop, since, context.State.DeletionsCursor, cancellationToken);
        if (result is not Answered<RecordPage<DeletedRecord>> { Data: var page })
        {
            return AfterFailure(context, result.Failure!);
        }

        context.Cost.Note(Stage, page.Cost, page.AskedAt);
        foreach (var record in page.Records)
        {
            await DeleteAsync(context.Tenant, record, cancellationToken);
        }

        return Settled(page);
    }

    /// <summary>The log is read from its newest entry on next time: repeating that one changes nothing.</summary>
    private static StepOutcome Settled(RecordPage<DeletedRecord> page)
    {
        if (page is { HasNextPage: true, EndCursor: null })
        {
            return new StepOutcome.Failed("Shopify announced more deletions and gave no cursor to them.");
        }

        DateTimeOffset? newest = page.Records.IsEmpty ? null : page.Records.Max(record => record.DeletedAt);
        SyncState Next(SyncState state) => state with { DeletionsCursor = page.EndCursor, DeletionsReached = newest ?? state.DeletionsReached };
        SyncState End(SyncState state) => state with
        {
            DeletionsCursor = null,
            DeletionsReached = null,
            DeletionsSince = state.DeletionsReached ?? state.DeletionsSince,
        };
        return page.HasNextPage ? new StepOutcome.Advanced(Next) : new StepOutcome.Done(state => End(Next(state)));
    }

    private static StepOutcome AfterFailure(SyncContext context, AdminFailure failure) =>
        failure is AdminFailure.CursorRefused && context.State.DeletionsCursor is not null
        ? new StepOutcome.Advanced(state => state with { DeletionsCursor = null })
        : FailureVerdict.Of(failure);

    private Task<UpsertOutcome> DeleteAsync(TenantId tenant, DeletedRecord record, CancellationToken cancellationToken) => record.Resource switch
    {
        SyncResource.Orders => orders.DeleteAsync(tenant, record.Id, record.DeletedAt, cancellationToken),
        SyncResource.Customers => customers.DeleteAsync(tenant, record.Id, record.DeletedAt, cancellationToken),
        _ => products.DeleteAsync(tenant, record.Id, record.DeletedAt, cancellationToken),
    };
}
