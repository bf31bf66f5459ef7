using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync;

/// <summary>What a call's failure means for the run.</summary>
public static class FailureVerdict
{
    private static readonly TimeSpan LeastWait = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Throttling is patience, trouble that passes is tried again, a frozen shop rests, a token or scope that is refused needs the
    /// merchant. All the rest would prove nothing when repeated, and ends the run.
    /// </summary>
    public static StepOutcome Of(AdminFailure failure) => failure switch
    {
        AdminFailure.Throttled throttled => Snooze(throttled.Wait, failure),
        AdminFailure.RateLimited limited => Snooze(limited.Wait, failure),
        { Passes: true } => new StepOutcome.Troubled(failure.Sentence),
        AdminFailure.ShopFrozen => new StepOutcome.Frozen(failure.Sentence),
        AdminFailure.TokenRefused or AdminFailure.AccessForbidden or AdminFailure.ShopNotFound =>
            new StepOutcome.Failed(failure.Sentence, NeedsReauthorisation: true),
        _ => new StepOutcome.Failed(failure.Sentence),
    };

    private static StepOutcome.Snoozed Snooze(TimeSpan wait, AdminFailure failure) =>
        new(wait > LeastWait ? wait : LeastWait, failure.Sentence);
}
