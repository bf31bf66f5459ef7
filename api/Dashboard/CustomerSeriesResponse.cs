using System.Collections.Immutable;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Dashboard;

/// <summary>New and returning customers over a range.</summary>
/// <param name="Range">The asked days.</param>
/// <param name="Revision">The revision of the figures when this was asked.</param>
/// <param name="Buckets">
/// Every day, week (from Monday), month or year of the range, in order, cut to it. New customers add up to the range's; returning ones do not,
/// since one may return in many.
/// </param>
public sealed record CustomerSeriesResponse(RangeResponse Range, long Revision, ImmutableArray<CustomerBucketResponse> Buckets)
{
    internal static CustomerSeriesResponse Of(ImmutableArray<CustomerBucket> series, DashboardStats stats) => new(
        RangeResponse.Of(stats.Asked.Range, stats.Profile), stats.Revision, [.. series.Select(CustomerBucketResponse.Of)]);
}
