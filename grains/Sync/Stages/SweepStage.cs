using Microsoft.Extensions.Logging;
using XenoStore.Database.Ledger;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Compares all order ids with Shopify's, then asks for each suspect by its id. The last resort against a lost deletion.</summary>
public sealed partial class SweepStage(
    IAdminClient shopify, OrderIds ids, StoredOrders stored, OrderWriter writer, TimeProvider time, ILogger<SweepStage> logger) : ISyncStage
{
    private const int SuspectsAtOnce = 10;
    private const int IdsAtOnce = 1_000;

    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Sweep;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        var sweep = context.State.Sweep ?? new Sweep { StartedAt = time.GetUtcNow() };
        if (context.Cost.Snooze(Stage) is { } snooze)
        {
            return snooze;
        }

        return sweep.Complete
            ? await AskForSuspectsAsync(context, sweep, cancellationToken)
            : await CompareAsync(context, sweep, cancellationToken);
    }

    private async Task<StepOutcome> CompareAsync(SyncContext context, Sweep sweep, CancellationToken cancellationToken)
    {
        var result = await shopify.OrderIdsPageAsync(context.Shop, sweep.Cursor, cancellationToken);
        if (result is not Answered<RecordPage<long>> { Data: var page })
        {
            return result.Failure is AdminFailure.CursorRefused and var refused
                ? GiveUp(context, refused.Sentence)
                : FailureVerdict.Of(result.Failure!);
        }

        context.Cost.Note(Stage, page.Cost, page.AskedAt);
        if (!sweep.Continues(page.Records, page.HasNextPage) || (page.HasNextPage && page.EndCursor is null))
        {
            return GiveUp(context, "Shopify's list of order ids does not rise.");
        }

        var ours = await OursAsync(context.Tenant, sweep.ComparedTo, Sweep.CompareTo(page.Records, page.HasNextPage), cancellationToken);
        var next = sweep.After(page.Records, ours, page.HasNextPage ? page.EndCursor : null);
        return next.Suspects.Length > Sweep.MaxSuspects
            ? GiveUp(context, $"More than {Sweep.MaxSuspects} orders are missing from Shopify's list.")
            : new StepOutcome.Advanced(state => state with { Sweep = next });
    }

    private async Task<List<long>> OursAsync(TenantId tenant, long above, long upTo, CancellationToken cancellationToken)
    {
        var ours = new List<long>();
        while (true)
        {
            var page = await ids.LiveAsync(tenant, above, upTo, IdsAtOnce, cancellationToken);
            ours.AddRange(page);
            if (page.Length < IdsAtOnce)
            {
                return ours;
            }

            above = page[^1];
        }
    }

    private async Task<StepOutcome> AskForSuspectsAsync(SyncContext context, Sweep sweep, CancellationToken cancellationToken)
    {
        foreach (var suspect in sweep.Suspects.Take(SuspectsAtOnce))
        {
            var known = await stored.FindAsync(context.Tenant, suspect, cancellationToken);
            if (known is null || !sweep.MayBeDeleted(suspect, known.Snapshot.CreatedAt, context.State.Scopes))
            {
                LogSpared(context.Tenant, suspect);
                continue;
            }

            var result = await shopify.OrderAsync(context.Shop, suspect, cancellationToken);
            if (result is not Answered<OrderReading> { Data: var reading })
            {
                return FailureVerdict.Of(result.Failure!);
            }

            if (reading.Order is null)
            {
                await writer.DeleteAsync(context.Tenant, suspect, reading.AskedAt, cancellationToken);
                LogDeleted(context.Tenant, suspect);
            }
        }

        return Settled(sweep with { Suspects = [.. sweep.Suspects.Skip(SuspectsAtOnce)] });
    }

    private StepOutcome Settled(Sweep sweep) => sweep.Suspects.IsEmpty ? End() : new StepOutcome.Advanced(state => state with { Sweep = sweep });

    /// <summary>A list that cannot be trusted proves nothing: no order is touched, and tomorrow is another day.</summary>
    private StepOutcome.Done GiveUp(SyncContext context, string reason)
    {
        LogGivenUp(context.Tenant, reason);
        return End();
    }

    private StepOutcome.Done End()
    {
        var now = time.GetUtcNow();
        return new StepOutcome.Done(state => state with { Sweep = null, SweptAt = now });
    }

    [LoggerMessage(
        LogLevel.Warning, "Tenant {Tenant}: Shopify no longer has order {Order}, and no deletion of it had arrived; it is deleted here too.")]
    private partial void LogDeleted(TenantId tenant, long order);

    [LoggerMessage(LogLevel.Information, "Tenant {Tenant}: order {Order} is not in Shopify's list, but may be hidden from this app; it stays.")]
    private partial void LogSpared(TenantId tenant, long order);

    [LoggerMessage(LogLevel.Warning, "Tenant {Tenant}: the sweep for deleted orders was given up. {Reason}")]
    private partial void LogGivenUp(TenantId tenant, string reason);
}
