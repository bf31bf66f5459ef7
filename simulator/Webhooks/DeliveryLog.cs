using System.Collections.Concurrent;

namespace XenoStore.Simulator.Webhooks;

/// <summary>The last deliveries, oldest first.</summary>
internal sealed class DeliveryLog
{
    private const int Kept = 20_000;

    private readonly ConcurrentQueue<Delivery> _deliveries = new();

    public void Add(Delivery delivery)
    {
        _deliveries.Enqueue(delivery);
        while (_deliveries.Count > Kept && _deliveries.TryDequeue(out _))
        {
        }
    }

    public IReadOnlyList<Delivery> All => [.. _deliveries];
}
