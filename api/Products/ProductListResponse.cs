using System.Collections.Immutable;
using XenoStore.Api.Rows;
using XenoStore.Api.Sales;

namespace XenoStore.Api.Products;

/// <summary>A page of products.</summary>
/// <param name="Range">The asked days, if any were.</param>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="Rows">This page.</param>
/// <param name="NextCursor">For the next page; null on the last.</param>
/// <param name="Count">All matching rows.</param>
/// <param name="Sums">Sums of all matching rows, not of the page.</param>
public sealed record ProductListResponse(
    RangeResponse? Range, string Currency, ImmutableArray<ProductResponse> Rows, string? NextCursor, long Count, SalesAmounts Sums)
{
    internal static ProductListResponse Of(ProductPage page, RowQuery query, TenantProfile profile)
    {
        var currency = XenoStore.Currency.Of(profile.Currency);
        return new ProductListResponse(
            RangeResponse.Of(query.Range, profile), currency.Code, [.. page.Rows.Select(row => ProductResponse.Of(row, currency))],
            page.NextCursor, page.Count, new SalesAmounts(page.Sums, currency));
    }
}
