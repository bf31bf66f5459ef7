using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

/// <param name="Price">Before discounts, minor units.</param>
/// <param name="Discount">A discount on shipping, such as free shipping.</param>
internal sealed record DraftShipping(string Title, long Price, DiscountApplication? Discount = null);
