using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

/// <param name="Id">The record it happened to, or the new one.</param>
internal sealed record Outcome(long Id, IReadOnlyList<Delivery> Deliveries);
