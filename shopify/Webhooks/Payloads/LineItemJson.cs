using System.Text.Json;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The part of a REST-shaped line item that we read.</summary>
internal sealed record LineItemJson
{
    public long? Id { get; init; }
    public long? ProductId { get; init; }
    public long? VariantId { get; init; }
    public string? Title { get; init; }
    public string? VariantTitle { get; init; }
    public string? Sku { get; init; }
    public int? Quantity { get; init; }
    public int? CurrentQuantity { get; init; }
    public string? Price { get; init; }
    public MoneyBag? PriceSet { get; init; }
    public bool? GiftCard { get; init; }

    /// <summary>Present on tips only (Shopify: REST order, <c>line_items.tip</c>).</summary>
    public JsonElement? Tip { get; init; }

    public DiscountAllocationJson[]? DiscountAllocations { get; init; }
    public TaxLineJson[]? TaxLines { get; init; }

    internal bool IsTip => Tip is { ValueKind: not JsonValueKind.Null };

    internal LineItem ToLineItem(AmountReader amounts)
    {
        var quantity = Quantity ?? throw PayloadException.Missing("quantity");
        return new LineItem(
            Id ?? throw PayloadException.Missing("id"),
            ProductId,
            VariantId,
            Title ?? "",
            VariantTitle,
            Sku,
            quantity,
            CurrentQuantity ?? quantity,
            amounts.Required(PriceSet, Price, "price"),
            GiftCard ?? false,
            Items.Map(DiscountAllocations, "discount_allocations", d => d.ToAmount(amounts)),
            Items.Map(TaxLines, "tax_lines", t => t.ToTaxLine(amounts)));
    }
}

/// <summary>What one discount takes from a line.</summary>
internal sealed record DiscountAllocationJson
{
    public string? Amount { get; init; }
    public MoneyBag? AmountSet { get; init; }

    internal long ToAmount(AmountReader amounts) => amounts.Required(AmountSet, Amount, "amount");
}
