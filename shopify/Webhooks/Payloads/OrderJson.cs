using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The part of a REST-shaped order that we read.</summary>
internal sealed record OrderJson
{
    public long? Id { get; init; }
    public string? Name { get; init; }
    public string? Currency { get; init; }
    public string? PresentmentCurrency { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? ProcessedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public DateTimeOffset? CancelledAt { get; init; }
    public bool? Test { get; init; }
    public bool? TaxesIncluded { get; init; }
    public string? FinancialStatus { get; init; }
    public string? FulfillmentStatus { get; init; }
    public string? SourceName { get; init; }
    public RecordJson? Customer { get; init; }
    public LineItemJson[]? LineItems { get; init; }
    public ShippingLineJson[]? ShippingLines { get; init; }
    public RefundJson[]? Refunds { get; init; }

    public string? TotalPrice { get; init; }
    public MoneyBag? TotalPriceSet { get; init; }
    public string? TotalTax { get; init; }
    public MoneyBag? TotalTaxSet { get; init; }
    public string? SubtotalPrice { get; init; }
    public MoneyBag? SubtotalPriceSet { get; init; }
    public string? CurrentSubtotalPrice { get; init; }
    public MoneyBag? CurrentSubtotalPriceSet { get; init; }
    public string? CurrentTotalTax { get; init; }
    public MoneyBag? CurrentTotalTaxSet { get; init; }
    public string? CurrentTotalPrice { get; init; }
    public MoneyBag? CurrentTotalPriceSet { get; init; }
    public string? TotalTipReceived { get; init; }
    public MoneyBag? CurrentTotalDutiesSet { get; init; }
    public MoneyBag? CurrentTotalAdditionalFeesSet { get; init; }
    public MoneyBag? TotalCashRoundingPaymentAdjustmentSet { get; init; }
}

/// <summary>A payload, or a part of one, of which only the id matters.</summary>
internal sealed record RecordJson
{
    public long? Id { get; init; }
}
