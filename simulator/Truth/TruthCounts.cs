namespace XenoStore.Simulator.Truth;

/// <summary>What the shop still holds: deleted records are not counted, test orders are.</summary>
internal sealed record TruthCounts(int Orders, int Customers, int Products);
