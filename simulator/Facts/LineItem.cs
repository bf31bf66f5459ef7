namespace XenoStore.Simulator.Facts;

/// <summary>A sold line. Units leave it only through refund records, so what is left is always a portion of what was sold.</summary>
internal sealed class LineItem
{
    public required long Id { get; init; }

    /// <summary>Null for a custom line that never was a product.</summary>
    public required ProductVariant? Variant { get; init; }

    public required string Title { get; init; }

    public required int Quantity { get; init; }

    /// <summary>Minor units; contains tax when the order's prices do.</summary>
    public required long UnitPrice { get; init; }

    public required bool IsGiftCard { get; init; }

    public required bool Taxable { get; init; }

    public DiscountAllocation[] Discounts { get; set; } = [];

    public TaxLine[] Taxes { get; set; } = [];

    /// <summary>The edit that added the line; null when it was ordered with the order.</summary>
    public OrderEdit? AddedBy { get; init; }

    /// <summary>Units taken back by refund records, edits' removals included.</summary>
    public int RefundedQuantity { get; set; }

    public int RemainingQuantity => Quantity - RefundedQuantity;

    public long Price => UnitPrice * Quantity;

    public long Discount => Discounts.Sum(d => d.Amount);

    public long LineLevelDiscount => Discounts.Where(d => !d.Discount.IsOrderLevel).Sum(d => d.Amount);

    public long Tax => Taxes.Sum(t => t.Amount);

    /// <summary>What the customer owes for the line before tax is added; contains tax when prices do.</summary>
    public long Subtotal => Price - Discount;

    public long RefundedSubtotal => MinorUnits.Portion(Subtotal, RefundedQuantity, Quantity);

    public long RefundedTax => MinorUnits.Portion(Tax, RefundedQuantity, Quantity);

    public string? Sku => Variant?.Sku;

    public string? VariantTitle => Variant is null || Variant.Title == "Default Title" ? null : Variant.Title;
}
