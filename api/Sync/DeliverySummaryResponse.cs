namespace XenoStore.Api.Sync;

/// <summary>The deliveries of the last 24 hours, and what is kept now.</summary>
/// <param name="Since">When the first of the hours began.</param>
/// <param name="Received">All that were genuinely this shop's.</param>
/// <param name="Applied">Those that changed something, at once or after having been kept.</param>
/// <param name="Stale">Those we held already, or something newer.</param>
/// <param name="Waiting">Kept ones that are to be applied soon, of any age.</param>
/// <param name="Dead">Dead letters, of any age.</param>
public sealed record DeliverySummaryResponse(DateTimeOffset Since, long Received, long Applied, long Stale, long Waiting, long Dead)
{
    internal static DeliverySummaryResponse Of(DeliverySummary summary) =>
        new(summary.Since, summary.Received, summary.Applied, summary.Stale, summary.Waiting, summary.Dead);
}
