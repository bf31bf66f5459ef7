using System.Collections.Immutable;

namespace XenoStore;

/// <summary>A refund record: goods reversed, shipping handed back, and what did not add up. Amounts are positive as Shopify sends them.</summary>
/// <param name="Id">Shopify's refund id.</param>
/// <param name="ProcessedAt"><c>processed_at</c>, else <c>created_at</c>.</param>
/// <param name="Lines">Goods reversed.</param>
/// <param name="Shipping">Shipping handed back.</param>
/// <param name="Adjustments">Discrepancies between goods reversed and money returned.</param>
[GenerateSerializer, Immutable, Alias("xeno.refund")]
public sealed record Refund(
    [property: Id(0)] long Id,
    [property: Id(1)] DateTimeOffset ProcessedAt,
    [property: Id(2)] ImmutableArray<RefundLine> Lines,
    [property: Id(3)] ImmutableArray<RefundShipping> Shipping,
    [property: Id(4)] ImmutableArray<RefundAdjustment> Adjustments);

/// <summary>Units of one line taken back.</summary>
/// <param name="LineItemId">The line of the order.</param>
/// <param name="Quantity">Units.</param>
/// <param name="Subtotal">Value after discounts; contains tax when the order's prices do.</param>
/// <param name="Tax">Tax reversed.</param>
/// <param name="RestockType">Lower-case Shopify word, or null.</param>
[GenerateSerializer, Immutable, Alias("xeno.refund-line")]
public sealed record RefundLine(
    [property: Id(0)] long LineItemId,
    [property: Id(1)] int Quantity,
    [property: Id(2)] long Subtotal,
    [property: Id(3)] long Tax,
    [property: Id(4)] string? RestockType);

/// <summary>Shipping handed back by a refund.</summary>
/// <param name="Subtotal">Contains tax when the order's prices do.</param>
/// <param name="Tax">Tax reversed.</param>
[GenerateSerializer, Immutable, Alias("xeno.refund-shipping")]
public sealed record RefundShipping([property: Id(0)] long Subtotal, [property: Id(1)] long Tax);

/// <summary>A refund discrepancy (<c>OrderAdjustment</c>), kept in its own column and never part of sales.</summary>
/// <param name="Amount">Signed as Shopify sends it.</param>
/// <param name="Tax">Signed likewise.</param>
/// <param name="Reason">Lower-case Shopify word, such as <c>refund_discrepancy</c>.</param>
[GenerateSerializer, Immutable, Alias("xeno.refund-adjustment")]
public sealed record RefundAdjustment([property: Id(0)] long Amount, [property: Id(1)] long Tax, [property: Id(2)] string Reason);
