using Microsoft.Extensions.Logging;
using XenoStore.Database.Ledger;
using XenoStore.Database.Sync;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Reads again, one by one, the orders that a webhook could not tell all about.</summary>
public sealed partial class RereadStage(
    IAdminClient shopify, Rereads rereads, OrderReadings readings, OrderWriter writer, StoredOrders stored, ILogger<RereadStage> logger) : ISyncStage
{
    private const int AtOnce = 10;

    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Rereads;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        var noted = await rereads.DueAsync(context.Tenant, AtOnce, cancellationToken);
        var applied = 0;
        foreach (var reread in noted)
        {
            if (context.Cost.Snooze(Stage) is { } snooze)
            {
                return snooze;
            }

            var result = await shopify.OrderAsync(context.Shop, reread.OrderId, cancellationToken);
            if (result is not Answered<OrderReading> { Data: var reading })
            {
                return FailureVerdict.Of(result.Failure!);
            }

            context.Cost.Note(Stage, reading.Cost, reading.AskedAt);
            applied += await ApplyAsync(context, reread.OrderId, reading, cancellationToken);
            await rereads.DoneAsync(context.Tenant, [reread], cancellationToken);
        }

        return Settled(noted.Length, applied);
    }

    private static StepOutcome Settled(int rows, int applied)
    {
        SyncState Change(SyncState state) => state.Running ? state.Counting(rows, applied) : state;
        return rows < AtOnce ? new StepOutcome.Done(Change) : new StepOutcome.Advanced(Change);
    }

    private async Task<int> ApplyAsync(SyncContext context, long orderId, OrderReading reading, CancellationToken cancellationToken)
    {
        if (reading.Order is { } order)
        {
            return (await readings.WriteAsync(context, [order], reading.AskedAt, cancellationToken)).Applied;
        }

        var known = await stored.FindAsync(context.Tenant, orderId, cancellationToken);
        if (!OrderVisibility.WouldBeShown(known?.Snapshot.CreatedAt, context.State.Scopes, reading.AskedAt))
        {
            LogHidden(context.Tenant, orderId);
            return 0;
        }

        var outcome = await writer.DeleteAsync(context.Tenant, orderId, reading.AskedAt, cancellationToken);
        return outcome == UpsertOutcome.Applied ? 1 : 0;
    }

    [LoggerMessage(LogLevel.Warning, "Tenant {Tenant}: order {Order} is not shown to this app, which does not prove that it was deleted.")]
    private partial void LogHidden(TenantId tenant, long order);
}
