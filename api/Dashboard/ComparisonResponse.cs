using System.Collections.Immutable;
using XenoStore.Api.Rows;
using XenoStore.Api.Sales;

namespace XenoStore.Api.Dashboard;

/// <summary>The range that figures are compared with.</summary>
/// <param name="Range">Its days.</param>
/// <param name="Totals">Its sums.</param>
/// <param name="Series">Each of its days, in order.</param>
public sealed record ComparisonResponse(RangeResponse Range, Measures Totals, ImmutableArray<DayMeasures> Series)
{
    internal static ComparisonResponse Of(SalesSeries series, TenantProfile profile, Currency currency) => new(
        RangeResponse.Of(series.Range, profile), new Measures(series.Totals, currency), [.. series.Days.Select(day => new DayMeasures(day, currency))]);
}
