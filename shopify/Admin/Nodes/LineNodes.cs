using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>A line item as <c>LineItems</c> asks for it.</summary>
internal sealed record LineItemNode
{
    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? VariantTitle { get; init; }
    public string? Sku { get; init; }
    public int? Quantity { get; init; }
    public int? CurrentQuantity { get; init; }
    public bool? IsGiftCard { get; init; }
    public IdNode? Product { get; init; }
    public IdNode? Variant { get; init; }
    public MoneyBag? OriginalUnitPriceSet { get; init; }
    public DiscountAllocationNode?[]? DiscountAllocations { get; init; }
    public TaxLineJson?[]? TaxLines { get; init; }

    internal LineItem ToLineItem(AmountReader amounts)
    {
        var quantity = Quantity ?? throw PayloadException.Missing("quantity");
        return new LineItem(
            Gid.Required(Id, "id"),
            Gid.Optional(Product?.Id, "product.id"),
            Gid.Optional(Variant?.Id, "variant.id"),
            Title ?? "",
            VariantTitle,
            Sku,
            quantity,
            CurrentQuantity ?? quantity,
            amounts.Required(OriginalUnitPriceSet, null, "originalUnitPriceSet"),
            IsGiftCard ?? false,
            Items.Map(DiscountAllocations, "discountAllocations", d => d.ToAmount(amounts)),
            Items.Map(TaxLines, "taxLines", t => t.ToTaxLine(amounts)));
    }
}

/// <summary>A shipping line as <c>ShippingLines</c> asks for it; those that an edit removed are not listed.</summary>
internal sealed record ShippingLineNode
{
    public string? Id { get; init; }
    public string? Title { get; init; }
    public MoneyBag? OriginalPriceSet { get; init; }
    public DiscountAllocationNode?[]? DiscountAllocations { get; init; }
    public TaxLineJson?[]? TaxLines { get; init; }

    internal ShippingLine ToShippingLine(AmountReader amounts) => new(
        Gid.Required(Id, "id"),
        Title ?? "",
        amounts.Required(OriginalPriceSet, null, "originalPriceSet"),
        Items.Map(DiscountAllocations, "discountAllocations", d => d.ToAmount(amounts)).Sum(),
        Items.Map(TaxLines, "taxLines", t => t.ToTaxLine(amounts)));
}

/// <summary>What one discount takes from a line.</summary>
internal sealed record DiscountAllocationNode
{
    public MoneyBag? AllocatedAmountSet { get; init; }

    internal long ToAmount(AmountReader amounts) => amounts.Required(AllocatedAmountSet, null, "allocatedAmountSet");
}
