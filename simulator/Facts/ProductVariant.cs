namespace XenoStore.Simulator.Facts;

internal sealed class ProductVariant
{
    public required long Id { get; init; }

    public required long InventoryItemId { get; init; }

    public required Product Product { get; init; }

    public required int Position { get; init; }

    public required string Title { get; init; }

    public required string? Sku { get; init; }

    public string? Barcode { get; init; }

    /// <summary>Minor units.</summary>
    public required long Price { get; set; }

    public long? CompareAtPrice { get; init; }

    public long? UnitCost { get; init; }

    public required bool Taxable { get; init; }

    public required int Grams { get; init; }

    public int InventoryQuantity { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
