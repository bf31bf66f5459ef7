namespace XenoStore.Simulator.Facts;

internal sealed class ShippingLine
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Before discounts, minor units; contains tax when the order's prices do.</summary>
    public required long Price { get; init; }

    public DiscountAllocation[] Discounts { get; init; } = [];

    public TaxLine[] Taxes { get; init; } = [];

    public long Discount => Discounts.Sum(d => d.Amount);

    public long DiscountedPrice => Price - Discount;

    public long Tax => Taxes.Sum(t => t.Amount);
}
