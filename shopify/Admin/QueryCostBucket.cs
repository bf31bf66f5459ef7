namespace XenoStore.Shopify.Admin;

/// <summary>
/// What is left of a shop's query cost, estimated between answers from the last thing Shopify said. One per app and shop, never per
/// token: tokens rotate hourly, the bucket does not. Not thread-safe.
/// </summary>
public sealed class QueryCostBucket(TimeProvider time)
{
    private ThrottleStatus? _last;
    private DateTimeOffset _askedAt;
    private long _heardAt;

    /// <summary>
    /// Takes what an answer said. An answer to an earlier question than the one already heard is old news and ignored; so is one
    /// without sense (no capacity, no restore rate). More than a full bucket is a full bucket.
    /// </summary>
    /// <param name="cost">The cost that came with the answer.</param>
    /// <param name="askedAt">When the question was sent.</param>
    public void Note(QueryCost cost, DateTimeOffset askedAt)
    {
        if (cost.Throttle is not { MaximumAvailable: > 0, RestoreRate: > 0 } said || !double.IsFinite(said.CurrentlyAvailable) || askedAt < _askedAt)
        {
            return;
        }

        _last = said with { CurrentlyAvailable = Math.Clamp(said.CurrentlyAvailable, 0, said.MaximumAvailable) };
        _askedAt = askedAt;
        _heardAt = time.GetTimestamp();
    }

    /// <summary>
    /// How long to wait before a query that asks for so much would be let in; zero before anything is known. A query that asks for
    /// more than a full bucket is told to wait for a full one: what was asked is an estimate, and Shopify will say so itself.
    /// </summary>
    public TimeSpan WaitFor(double requestedCost)
    {
        if (_last is null)
        {
            return TimeSpan.Zero;
        }

        var missing = Math.Min(requestedCost, _last.MaximumAvailable) - Available(_last);
        return missing <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(missing / _last.RestoreRate);
    }

    private double Available(ThrottleStatus last)
    {
        var restored = time.GetElapsedTime(_heardAt).TotalSeconds * last.RestoreRate;
        return Math.Min(last.CurrentlyAvailable + restored, last.MaximumAvailable);
    }
}
