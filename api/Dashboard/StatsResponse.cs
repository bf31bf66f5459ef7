using System.Collections.Immutable;
using XenoStore.Api.Rows;
using XenoStore.Api.Sales;

namespace XenoStore.Api.Dashboard;

/// <summary>The dashboard's figures, out of memory: as fresh as the last committed order.</summary>
/// <param name="Range">The asked days.</param>
/// <param name="Currency">The shop's currency, ISO 4217: that of every amount.</param>
/// <param name="Today">The shop's date now. A range that reaches it ends with a day that is not over.</param>
/// <param name="AsOf">When this was answered.</param>
/// <param name="Revision">Rises with every change of any day; equal revisions mean equal figures.</param>
/// <param name="Coverage">What part of the history is in.</param>
/// <param name="Totals">Sums over the range.</param>
/// <param name="Comparison">The range it is compared with, if one was asked for.</param>
/// <param name="Series">Every day of the range, in order.</param>
/// <param name="OrdersByFinancialStatus">Orders placed in the range by their status now; statuses without orders are left out.</param>
public sealed record StatsResponse(
    RangeResponse Range,
    string Currency,
    DateOnly Today,
    DateTimeOffset AsOf,
    long Revision,
    CoverageResponse Coverage,
    Measures Totals,
    ComparisonResponse? Comparison,
    ImmutableArray<DayMeasures> Series,
    ImmutableArray<StatusCount> OrdersByFinancialStatus)
{
    internal static StatsResponse Of(DashboardStats stats)
    {
        var currency = XenoStore.Currency.Of(stats.Profile.Currency);
        return new StatsResponse(
            RangeResponse.Of(stats.Asked.Range, stats.Profile),
            currency.Code,
            stats.Today,
            stats.AsOf.ToUniversalTime(),
            stats.Revision,
            CoverageResponse.Of(stats.Coverage),
            new Measures(stats.Asked.Totals, currency),
            stats.Compared is { } compared ? ComparisonResponse.Of(compared, stats.Profile, currency) : null,
            [.. stats.Asked.Days.Select(day => new DayMeasures(day, currency))],
            StatusCount.Of(stats.OrdersByStatus));
    }
}
