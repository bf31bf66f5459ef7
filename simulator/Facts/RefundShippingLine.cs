namespace XenoStore.Simulator.Facts;

/// <param name="Subtotal">Shipping given back, minor units; contains <paramref name="Tax"/> when prices include tax.</param>
internal sealed record RefundShippingLine(long Id, ShippingLine Line, long Subtotal, long Tax);
