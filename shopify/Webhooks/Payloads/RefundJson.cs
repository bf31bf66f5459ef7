using System.Collections.Immutable;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The part of a REST-shaped refund that we read; the same inside an order and as the payload of <c>refunds/create</c>.</summary>
internal sealed record RefundJson
{
    private const string ShippingRefund = "shipping_refund";

    public long? Id { get; init; }
    public long? OrderId { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? ProcessedAt { get; init; }
    public RefundLineJson[]? RefundLineItems { get; init; }
    public RefundShippingJson[]? RefundShippingLines { get; init; }
    public OrderAdjustmentJson[]? OrderAdjustments { get; init; }

    internal Refund ToRefund(AmountReader amounts) => new(
        Id ?? throw PayloadException.Missing("id"),
        ProcessedAt ?? CreatedAt ?? throw PayloadException.Missing("processed_at"),
        Canonical.RefundLines(Items.Map(RefundLineItems, "refund_line_items", l => l.ToRefundLine(amounts))),
        Shipping(amounts),
        [.. Items.Map(OrderAdjustments, "order_adjustments", a => a.Kind == ShippingRefund ? null : a.ToAdjustment(amounts)).OfType<RefundAdjustment>()]);

    /// <summary>Older refunds state shipping as an adjustment with negative amounts, newer ones in its own list and sometimes in both.</summary>
    private ImmutableArray<RefundShipping> Shipping(AmountReader amounts) => RefundShippingLines is { Length: > 0 }
        ? Items.Map(RefundShippingLines, "refund_shipping_lines", s => s.ToRefundShipping(amounts))
        : [.. Items.Map(OrderAdjustments, "order_adjustments", a => a.Kind == ShippingRefund ? a.ToRefundShipping(amounts) : null).OfType<RefundShipping>()];
}

/// <summary>Units of one line taken back.</summary>
internal sealed record RefundLineJson
{
    public long? LineItemId { get; init; }
    public int? Quantity { get; init; }
    public string? RestockType { get; init; }
    public string? Subtotal { get; init; }
    public MoneyBag? SubtotalSet { get; init; }
    public string? TotalTax { get; init; }
    public MoneyBag? TotalTaxSet { get; init; }

    internal RefundLine ToRefundLine(AmountReader amounts) => new(
        LineItemId ?? throw PayloadException.Missing("line_item_id"),
        Quantity ?? throw PayloadException.Missing("quantity"),
        amounts.Required(SubtotalSet, Subtotal, "subtotal"),
        amounts.Optional(TotalTaxSet, TotalTax, "total_tax") ?? 0,
        StatusWords.Lower(RestockType));
}

/// <summary>Shipping handed back.</summary>
internal sealed record RefundShippingJson
{
    public MoneyBag? SubtotalAmountSet { get; init; }
    public MoneyBag? TaxAmountSet { get; init; }

    internal RefundShipping ToRefundShipping(AmountReader amounts) => new(
        amounts.Required(SubtotalAmountSet, null, "subtotal_amount_set"),
        amounts.Optional(TaxAmountSet, null, "tax_amount_set") ?? 0);
}

/// <summary>An order adjustment: <c>refund_discrepancy</c> or, in older refunds, <c>shipping_refund</c>.</summary>
internal sealed record OrderAdjustmentJson
{
    public string? Kind { get; init; }
    public string? Reason { get; init; }
    public string? Amount { get; init; }
    public MoneyBag? AmountSet { get; init; }
    public string? TaxAmount { get; init; }
    public MoneyBag? TaxAmountSet { get; init; }

    internal RefundAdjustment ToAdjustment(AmountReader amounts) => new(
        Total(amounts), Tax(amounts), StatusWords.Lower(Reason) ?? StatusWords.Lower(Kind) ?? Canonical.Discrepancy);

    internal RefundShipping ToRefundShipping(AmountReader amounts) => new(-Total(amounts), -Tax(amounts));

    private long Total(AmountReader amounts) => amounts.Required(AmountSet, Amount, "amount");

    private long Tax(AmountReader amounts) => amounts.Optional(TaxAmountSet, TaxAmount, "tax_amount") ?? 0;
}
