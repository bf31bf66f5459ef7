using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The part of a REST-shaped shipping line that we read.</summary>
internal sealed record ShippingLineJson
{
    public long? Id { get; init; }
    public string? Title { get; init; }
    public string? Price { get; init; }
    public MoneyBag? PriceSet { get; init; }
    public bool? IsRemoved { get; init; }
    public DiscountAllocationJson[]? DiscountAllocations { get; init; }
    public TaxLineJson[]? TaxLines { get; init; }

    internal ShippingLine ToShippingLine(AmountReader amounts) => new(
        Id ?? throw PayloadException.Missing("id"),
        Title ?? "",
        amounts.Required(PriceSet, Price, "price"),
        Items.Map(DiscountAllocations, "discount_allocations", d => d.ToAmount(amounts)).Sum(),
        Items.Map(TaxLines, "tax_lines", t => t.ToTaxLine(amounts)));
}
