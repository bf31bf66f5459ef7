using Microsoft.Extensions.Logging;
using XenoStore.Database.Ledger;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Recomputes the days from the ledger. Drift is repaired, shown and logged as the defect that it is.</summary>
public sealed partial class RecountStage(Recount recount, IGrainFactory grains, TimeProvider time, ILogger<RecountStage> logger) : ISyncStage
{
    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Recount;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        var drifted = await recount.RunAsync(context.Tenant, cancellationToken);
        if (!drifted.IsEmpty)
        {
            LogDrift(context.Tenant, drifted.Length, drifted[0].Day);
            await grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(context.Tenant)).Apply(drifted);
        }

        var now = time.GetUtcNow();
        return new StepOutcome.Done(state => state with { RecountedAt = now, RecountDrift = drifted.Length });
    }

    [LoggerMessage(
        LogLevel.Error,
        "Tenant {Tenant}: the recount found {Days} days that differed from their sale events, the first of them {First}; they are repaired.")]
    private partial void LogDrift(TenantId tenant, int days, DateOnly first);
}
