using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>A refund as <c>OrderFields</c> asks for it.</summary>
internal sealed record RefundNode
{
    public string? Id { get; init; }
    public DateTimeOffset? ProcessedAt { get; init; }
    public Connection<RefundLineNode>? RefundLineItems { get; init; }
    public Connection<RefundShippingNode>? RefundShippingLines { get; init; }
    public Connection<OrderAdjustmentNode>? OrderAdjustments { get; init; }

    internal bool IsCut => RefundLineItems is { HasMore: true } || RefundShippingLines is { HasMore: true } || OrderAdjustments is { HasMore: true };

    internal Refund ToRefund(AmountReader amounts) => new(
        Gid.Required(Id, "id"),
        ProcessedAt ?? throw PayloadException.Missing("processedAt"),
        Canonical.RefundLines(Items.Map(
            RefundLineItems?.Nodes ?? throw PayloadException.Missing("refundLineItems"), "refundLineItems.nodes", l => l.ToRefundLine(amounts))),
        Items.Map(RefundShippingLines?.Nodes, "refundShippingLines.nodes", s => s.ToRefundShipping(amounts)),
        Items.Map(OrderAdjustments?.Nodes, "orderAdjustments.nodes", a => a.ToAdjustment(amounts)));
}

/// <summary>Units of one line taken back.</summary>
internal sealed record RefundLineNode
{
    public int? Quantity { get; init; }
    public string? RestockType { get; init; }
    public IdNode? LineItem { get; init; }
    public MoneyBag? SubtotalSet { get; init; }
    public MoneyBag? TotalTaxSet { get; init; }

    internal RefundLine ToRefundLine(AmountReader amounts) => new(
        Gid.Required(LineItem?.Id, "lineItem.id"),
        Quantity ?? throw PayloadException.Missing("quantity"),
        amounts.Required(SubtotalSet, null, "subtotalSet"),
        amounts.Required(TotalTaxSet, null, "totalTaxSet"),
        StatusWords.Lower(RestockType));
}

/// <summary>Shipping handed back.</summary>
internal sealed record RefundShippingNode
{
    public MoneyBag? SubtotalAmountSet { get; init; }
    public MoneyBag? TaxAmountSet { get; init; }

    internal RefundShipping ToRefundShipping(AmountReader amounts) => new(
        amounts.Required(SubtotalAmountSet, null, "subtotalAmountSet"),
        amounts.Required(TaxAmountSet, null, "taxAmountSet"));
}

/// <summary>A refund discrepancy.</summary>
internal sealed record OrderAdjustmentNode
{
    public string? Reason { get; init; }
    public MoneyBag? AmountSet { get; init; }
    public MoneyBag? TaxAmountSet { get; init; }

    internal RefundAdjustment ToAdjustment(AmountReader amounts) => new(
        amounts.Required(AmountSet, null, "amountSet"),
        amounts.Required(TaxAmountSet, null, "taxAmountSet"),
        StatusWords.Lower(Reason) ?? Canonical.Discrepancy);
}
