namespace XenoStore.Shopify.Admin;

/// <summary>What queries cost, in Shopify's points (Shopify: "Rate limits").</summary>
/// <param name="Requested">Asked for by the dearest single query: what must be available before such a query is sent.</param>
/// <param name="Actual">Taken from the bucket by all queries together.</param>
/// <param name="Throttle">The bucket after the last one, or null when Shopify did not say.</param>
public sealed record QueryCost(double Requested, double Actual, ThrottleStatus? Throttle)
{
    /// <summary>Nothing asked, nothing known.</summary>
    public static QueryCost None { get; } = new(0, 0, null);

    /// <summary>This and a query sent after it.</summary>
    public QueryCost And(QueryCost next) =>
        new(Math.Max(Requested, next.Requested), Actual + next.Actual, next.Throttle ?? Throttle);
}

/// <summary>The bucket of one app in one shop.</summary>
/// <param name="MaximumAvailable">What a full bucket holds.</param>
/// <param name="CurrentlyAvailable">What it holds now.</param>
/// <param name="RestoreRate">Points that return per second.</param>
public sealed record ThrottleStatus(double MaximumAvailable, double CurrentlyAvailable, double RestoreRate);
