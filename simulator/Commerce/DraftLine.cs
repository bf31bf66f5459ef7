using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

/// <summary>A line as it lies in the cart.</summary>
/// <param name="Discount">A discount on this line alone.</param>
internal sealed record DraftLine(ProductVariant Variant, int Quantity, DiscountApplication? Discount = null);
