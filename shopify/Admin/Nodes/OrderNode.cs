using System.Collections.Immutable;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>An order as <c>OrderFields</c> asks for it.</summary>
internal sealed record OrderNode
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? ProcessedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public DateTimeOffset? CancelledAt { get; init; }
    public bool? Test { get; init; }
    public bool? TaxesIncluded { get; init; }
    public string? SourceName { get; init; }
    public string? DisplayFinancialStatus { get; init; }
    public string? DisplayFulfillmentStatus { get; init; }
    public string? CurrencyCode { get; init; }
    public string? PresentmentCurrencyCode { get; init; }
    public IdNode? Customer { get; init; }
    public MoneyBag? TotalPriceSet { get; init; }
    public MoneyBag? TotalTaxSet { get; init; }
    public MoneyBag? CurrentSubtotalPriceSet { get; init; }
    public MoneyBag? CurrentTotalTaxSet { get; init; }
    public MoneyBag? CurrentTotalPriceSet { get; init; }
    public MoneyBag? CurrentTotalDutiesSet { get; init; }
    public MoneyBag? CurrentTotalAdditionalFeesSet { get; init; }
    public MoneyBag? TotalTipReceivedSet { get; init; }
    public CashRoundingNode? TotalCashRoundingAdjustment { get; init; }
    public Connection<LineItemNode>? LineItems { get; init; }
    public Connection<ShippingLineNode>? ShippingLines { get; init; }
    public RefundNode?[]? Refunds { get; init; }

    /// <summary>Null when the app may not see how the order came about.</summary>
    public Connection<AgreementNode>? Agreements { get; init; }

    /// <summary>The order; its lists must have been read to their ends.</summary>
    /// <exception cref="PayloadException">Something we need is missing.</exception>
    internal OrderSnapshot ToSnapshot()
    {
        var amounts = AmountReader.For(CurrencyCode, "currencyCode");
        var tips = AgreementNode.TipLines(Agreements);
        return new OrderSnapshot(
            Gid.Required(Id, "id"),
            Name ?? throw PayloadException.Missing("name"),
            CurrencyCode!,
            CreatedAt ?? throw PayloadException.Missing("createdAt"),
            ProcessedAt ?? throw PayloadException.Missing("processedAt"),
            UpdatedAt ?? throw PayloadException.Missing("updatedAt"),
            CancelledAt,
            Test ?? false,
            TaxesIncluded ?? false,
            StatusWords.Financial(DisplayFinancialStatus),
            StatusWords.Fulfillment(DisplayFulfillmentStatus),
            Gid.Optional(Customer?.Id, "customer.id"),
            SourceName,
            Canonical.LineItems(Lines(amounts).Where(l => !tips.Contains(l.Id))),
            Canonical.ShippingLines(Items.Map(ShippingLines?.Nodes, "shippingLines.nodes", s => s.ToShippingLine(amounts))),
            Canonical.Refunds(Items.Map(Refunds, "refunds", r => r.ToRefund(amounts))),
            AgreementNode.Additions(Agreements),
            Totals(amounts),
            PresentmentCurrencyCode ?? CurrencyCode!,
            PresentmentTotal());
    }

    private ImmutableArray<LineItem> Lines(AmountReader amounts) =>
        Items.Map(LineItems?.Nodes ?? throw PayloadException.Missing("lineItems"), "lineItems.nodes", l => l.ToLineItem(amounts));

    private OrderTotals Totals(AmountReader amounts) => new(
        amounts.Required(TotalPriceSet, null, "totalPriceSet"),
        amounts.Optional(TotalTaxSet, null, "totalTaxSet") ?? 0,
        amounts.Required(CurrentSubtotalPriceSet, null, "currentSubtotalPriceSet"),
        amounts.Required(CurrentTotalTaxSet, null, "currentTotalTaxSet"),
        amounts.Required(CurrentTotalPriceSet, null, "currentTotalPriceSet"),
        amounts.Optional(TotalTipReceivedSet, null, "totalTipReceivedSet") ?? 0,
        amounts.Optional(CurrentTotalDutiesSet, null, "currentTotalDutiesSet") ?? 0,
        amounts.Optional(CurrentTotalAdditionalFeesSet, null, "currentTotalAdditionalFeesSet") ?? 0,
        amounts.Optional(TotalCashRoundingAdjustment?.PaymentSet, null, "totalCashRoundingAdjustment.paymentSet") ?? 0);

    private long PresentmentTotal() => AmountReader
        .For(PresentmentCurrencyCode ?? CurrencyCode, "presentmentCurrencyCode")
        .Required(TotalPriceSet?.PresentmentMoney?.Amount, "totalPriceSet.presentmentMoney");
}

/// <summary>Rounding of cash payments.</summary>
internal sealed record CashRoundingNode
{
    public MoneyBag? PaymentSet { get; init; }
}
