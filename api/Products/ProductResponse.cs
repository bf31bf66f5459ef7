using XenoStore.Api.Sales;

namespace XenoStore.Api.Products;

/// <summary>A product in a list.</summary>
/// <param name="Id">Shopify's product id; null for custom items and products since deleted.</param>
/// <param name="Title">Its title.</param>
/// <param name="Vendor">Its maker, if known.</param>
/// <param name="ProductType">The merchant's own category, if any.</param>
/// <param name="Status">Shopify's word, if known.</param>
/// <param name="Amounts">What its lines of the range add up to.</param>
public sealed record ProductResponse(long? Id, string Title, string? Vendor, string? ProductType, string? Status, SalesAmounts Amounts)
{
    internal static ProductResponse Of(ProductRow row, Currency currency) =>
        new(row.Id, row.Title, row.Vendor, row.ProductType, row.Status, new SalesAmounts(row.Amounts, currency));
}
