using System.Collections.Immutable;
using XenoStore.Api.Products;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Dashboard;

/// <summary>The best products of a range.</summary>
/// <param name="Range">The asked days.</param>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="Revision">The revision of the figures when this was asked.</param>
/// <param name="ByNetSales">At most ten, by net sales.</param>
/// <param name="ByUnits">At most ten, by units sold.</param>
public sealed record ProductsResponse(
    RangeResponse Range, string Currency, long Revision, ImmutableArray<ProductResponse> ByNetSales, ImmutableArray<ProductResponse> ByUnits)
{
    internal static ProductsResponse Of(ProductInsight insight, DashboardStats stats)
    {
        var currency = XenoStore.Currency.Of(stats.Profile.Currency);
        return new ProductsResponse(
            RangeResponse.Of(stats.Asked.Range, stats.Profile),
            currency.Code,
            stats.Revision,
            [.. insight.ByNetSales.Select(row => ProductResponse.Of(row, currency))],
            [.. insight.ByUnits.Select(row => ProductResponse.Of(row, currency))]);
    }
}
