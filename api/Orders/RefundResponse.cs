using System.Collections.Immutable;

namespace XenoStore.Api.Orders;

/// <summary>A refund record. Amounts are positive, as Shopify sends them.</summary>
/// <param name="Id">Shopify's refund id.</param>
/// <param name="ProcessedAt">The instant its returns are dated by.</param>
/// <param name="Lines">Goods reversed.</param>
/// <param name="ShippingSubtotal">Shipping handed back.</param>
/// <param name="ShippingTax">Its tax.</param>
/// <param name="Adjustments">Discrepancies between goods reversed and money returned; never part of sales.</param>
public sealed record RefundResponse(
    long Id,
    DateTimeOffset ProcessedAt,
    ImmutableArray<RefundLineResponse> Lines,
    string ShippingSubtotal,
    string ShippingTax,
    ImmutableArray<RefundAdjustmentResponse> Adjustments)
{
    internal static RefundResponse Of(Refund refund, Currency currency) => new(
        refund.Id,
        refund.ProcessedAt.ToUniversalTime(),
        [.. refund.Lines.Select(line => new RefundLineResponse(
            line.LineItemId, line.Quantity, currency.Format(line.Subtotal), currency.Format(line.Tax), line.RestockType))],
        currency.Format(refund.Shipping.Sum(shipping => shipping.Subtotal)),
        currency.Format(refund.Shipping.Sum(shipping => shipping.Tax)),
        [.. refund.Adjustments.Select(adjustment => new RefundAdjustmentResponse(
            adjustment.Reason, currency.Format(adjustment.Amount), currency.Format(adjustment.Tax)))]);
}

/// <summary>Units of one line taken back.</summary>
/// <param name="LineItemId">The line.</param>
/// <param name="Quantity">Units.</param>
/// <param name="Subtotal">Their value after discounts; contains tax when the order's prices do.</param>
/// <param name="Tax">Tax reversed.</param>
/// <param name="RestockType">Shopify's word, if any.</param>
public sealed record RefundLineResponse(long LineItemId, int Quantity, string Subtotal, string Tax, string? RestockType);

/// <summary>A refund discrepancy.</summary>
/// <param name="Reason">Shopify's word.</param>
/// <param name="Amount">Signed as Shopify sends it.</param>
/// <param name="Tax">Signed likewise.</param>
public sealed record RefundAdjustmentResponse(string Reason, string Amount, string Tax);
