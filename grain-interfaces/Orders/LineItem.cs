using System.Collections.Immutable;

namespace XenoStore;

/// <summary>One line of an order as sold.</summary>
/// <param name="Id">Shopify's line item id.</param>
/// <param name="ProductId">Null for custom items and products since deleted.</param>
/// <param name="VariantId">Null likewise.</param>
/// <param name="Title">Product title at the time of sale.</param>
/// <param name="VariantTitle">Variant title, or null.</param>
/// <param name="Sku">Stock keeping unit, or null.</param>
/// <param name="Quantity">Units ordered, not reduced by refunds or removals.</param>
/// <param name="CurrentQuantity">Units left after removals and refunds.</param>
/// <param name="UnitPrice">Price of one unit before discounts (containing tax when the order says so).</param>
/// <param name="GiftCard">A gift card sold: outside sales.</param>
/// <param name="Discounts">What discounts took from this line, one entry per allocation, positive.</param>
/// <param name="Taxes">The line's taxes.</param>
[GenerateSerializer, Immutable, Alias("xeno.line-item")]
public sealed record LineItem(
    [property: Id(0)] long Id,
    [property: Id(1)] long? ProductId,
    [property: Id(2)] long? VariantId,
    [property: Id(3)] string Title,
    [property: Id(4)] string? VariantTitle,
    [property: Id(5)] string? Sku,
    [property: Id(6)] int Quantity,
    [property: Id(7)] int CurrentQuantity,
    [property: Id(8)] long UnitPrice,
    [property: Id(9)] bool GiftCard,
    [property: Id(10)] ImmutableArray<long> Discounts,
    [property: Id(11)] ImmutableArray<TaxLine> Taxes);

/// <summary>One tax of a line or of shipping.</summary>
/// <param name="Title">Name of the tax, such as <c>NY State Tax</c>.</param>
/// <param name="Rate">As a fraction: 0.08875.</param>
/// <param name="Amount">Tax charged, in minor units.</param>
[GenerateSerializer, Immutable, Alias("xeno.tax-line")]
public sealed record TaxLine([property: Id(0)] string Title, [property: Id(1)] decimal Rate, [property: Id(2)] long Amount);

/// <summary>One shipping charge of an order.</summary>
/// <param name="Id">Shopify's shipping line id.</param>
/// <param name="Title">Such as <c>Standard</c>.</param>
/// <param name="Price">Before discounts.</param>
/// <param name="Discounts">What discounts took, positive.</param>
/// <param name="Taxes">Its taxes.</param>
[GenerateSerializer, Immutable, Alias("xeno.shipping-line")]
public sealed record ShippingLine(
    [property: Id(0)] long Id,
    [property: Id(1)] string Title,
    [property: Id(2)] long Price,
    [property: Id(3)] long Discounts,
    [property: Id(4)] ImmutableArray<TaxLine> Taxes);

/// <summary>A line that an order edit added after the sale (<c>SalesAgreement</c> with reason <c>ORDER_EDIT</c>).</summary>
/// <param name="LineItemId">The line.</param>
/// <param name="Quantity">Units added by this agreement; the rest of the line belongs to the sale itself.</param>
/// <param name="HappenedAt">The day it counts on.</param>
[GenerateSerializer, Immutable, Alias("xeno.line-addition")]
public sealed record LineAddition([property: Id(0)] long LineItemId, [property: Id(1)] int Quantity, [property: Id(2)] DateTimeOffset HappenedAt);
