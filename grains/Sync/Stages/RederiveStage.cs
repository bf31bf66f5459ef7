using XenoStore.Database.Ledger;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Derives the sale events of every stored order anew, in the order of their ids; the snapshots and versions stay.</summary>
public sealed class RederiveStage(StoredOrders stored, OrderWriter writer, OrderReadings readings) : ISyncStage
{
    private const int OrdersAtOnce = 250;

    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Rederive;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        var begun = context.State.Rederivation!;
        var page = await stored.PageAsync(context.Tenant, begun.After, OrdersAtOnce, cancellationToken);
        await writer.RederiveAsync(
            readings.Derive(context, page.Select(order => (order.Snapshot, order.Version))), cancellationToken);

        // A request that came meanwhile may mean another zone than this page was derived in: it starts from the beginning.
        var next = page.Length < OrdersAtOnce ? null : begun with { After = page[^1].Snapshot.Id };
        SyncState Change(SyncState state) => state.Rederivation == begun ? state with { Rederivation = next } : state;
        return next is null ? new StepOutcome.Done(Change) : new StepOutcome.Advanced(Change);
    }
}
