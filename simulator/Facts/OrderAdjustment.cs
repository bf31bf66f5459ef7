namespace XenoStore.Simulator.Facts;

/// <summary>A refund discrepancy: value of what came back minus money handed back; positive is in the merchant's favour.</summary>
internal sealed record OrderAdjustment(long Id, long Amount);
