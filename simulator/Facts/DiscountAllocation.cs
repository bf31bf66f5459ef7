namespace XenoStore.Simulator.Facts;

/// <summary>The part of a discount that one line bears, in minor units, positive.</summary>
internal readonly record struct DiscountAllocation(DiscountApplication Discount, long Amount);
