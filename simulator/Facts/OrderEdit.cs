namespace XenoStore.Simulator.Facts;

/// <summary>One committed edit of an order; the lines it added point at it, what it removed is a refund record.</summary>
internal sealed record OrderEdit(long Id, DateTimeOffset At);
