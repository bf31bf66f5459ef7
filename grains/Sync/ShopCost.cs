using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync;

/// <summary>
/// What is left of a shop's query cost, and what each stage's queries asked for last: Shopify does not publish its formula, so the last
/// answer is the best estimate of the next question. Memory only; one activation owns it.
/// </summary>
public sealed class ShopCost(TimeProvider time)
{
    private readonly QueryCostBucket _bucket = new(time);
    private readonly Dictionary<SyncStage, double> _requested = [];

    /// <summary>Takes what an answer said.</summary>
    public void Note(SyncStage stage, QueryCost cost, DateTimeOffset askedAt)
    {
        _requested[stage] = cost.Requested;
        _bucket.Note(cost, askedAt);
    }

    /// <summary>A snooze, if the stage's next query would be throttled now; null when it may be sent.</summary>
    public StepOutcome? Snooze(SyncStage stage) =>
        _bucket.WaitFor(_requested.GetValueOrDefault(stage)) is var wait && wait > TimeSpan.Zero
            ? new StepOutcome.Snoozed(wait, "The shop's query cost has to be restored first.")
            : null;
}
