namespace XenoStore.Simulator.Facts;

/// <param name="RestockType"><c>no_restock</c>, <c>cancel</c> or <c>return</c>.</param>
/// <param name="Subtotal">Value of the units after discounts, minor units; contains <paramref name="Tax"/> when prices include tax.</param>
internal sealed record RefundLineItem(long Id, LineItem Line, int Quantity, string RestockType, long Subtotal, long Tax);
