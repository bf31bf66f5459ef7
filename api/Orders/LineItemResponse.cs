using System.Collections.Immutable;

namespace XenoStore.Api.Orders;

/// <summary>One line of an order as sold.</summary>
/// <param name="Id">Shopify's line item id.</param>
/// <param name="ProductId">Null for custom items and products since deleted.</param>
/// <param name="Title">Product title at the time of sale.</param>
/// <param name="VariantTitle">Variant, if any.</param>
/// <param name="Sku">Stock keeping unit, if any.</param>
/// <param name="Quantity">Units ordered.</param>
/// <param name="CurrentQuantity">Units left after removals and refunds.</param>
/// <param name="UnitPrice">Price of one unit before discounts.</param>
/// <param name="Discounts">What discounts took from the line; positive, as Shopify sends it.</param>
/// <param name="Taxes">Its taxes.</param>
/// <param name="GiftCard">A gift card sold: outside sales.</param>
public sealed record LineItemResponse(
    long Id,
    long? ProductId,
    string Title,
    string? VariantTitle,
    string? Sku,
    int Quantity,
    int CurrentQuantity,
    string UnitPrice,
    string Discounts,
    ImmutableArray<TaxLineResponse> Taxes,
    bool GiftCard)
{
    internal static LineItemResponse Of(LineItem line, Currency currency) => new(
        line.Id, line.ProductId, line.Title, line.VariantTitle, line.Sku, line.Quantity, line.CurrentQuantity, currency.Format(line.UnitPrice),
        currency.Format(line.Discounts.Sum()), TaxLineResponse.Of(line.Taxes, currency), line.GiftCard);
}

/// <summary>One tax.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Rate">As a fraction: 0.08875.</param>
/// <param name="Amount">Tax charged.</param>
public sealed record TaxLineResponse(string Title, decimal Rate, string Amount)
{
    internal static ImmutableArray<TaxLineResponse> Of(ImmutableArray<TaxLine> taxes, Currency currency) =>
        [.. taxes.Select(tax => new TaxLineResponse(tax.Title, tax.Rate, currency.Format(tax.Amount)))];
}

/// <summary>One shipping charge.</summary>
/// <param name="Title">Such as <c>Standard</c>.</param>
/// <param name="Price">Before discounts.</param>
/// <param name="Discounts">What discounts took; positive, as Shopify sends it.</param>
/// <param name="Taxes">Its taxes.</param>
public sealed record ShippingLineResponse(string Title, string Price, string Discounts, ImmutableArray<TaxLineResponse> Taxes)
{
    internal static ShippingLineResponse Of(ShippingLine line, Currency currency) =>
        new(line.Title, currency.Format(line.Price), currency.Format(line.Discounts), TaxLineResponse.Of(line.Taxes, currency));
}
