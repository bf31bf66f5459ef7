namespace XenoStore.Simulator.Happenings;

/// <summary>Something subscribers are told: a topic and the payload as it was at that moment.</summary>
internal sealed record Notice(string Topic, ReadOnlyMemory<byte> Body);
