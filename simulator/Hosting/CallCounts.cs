using System.Collections.Concurrent;

namespace XenoStore.Simulator.Hosting;

/// <summary>How often each operation was called in each shop.</summary>
internal sealed class CallCounts
{
    private readonly ConcurrentDictionary<(string Shop, string Operation), int> _calls = new();

    public void Count(string shop, string operation) => _calls.AddOrUpdate((shop, operation), 1, (_, n) => n + 1);

    /// <summary>Shop -> operation -> calls.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, int>> ByShop() => _calls.GroupBy(c => c.Key.Shop)
        .ToDictionary(g => g.Key, g => g.ToDictionary(c => c.Key.Operation, c => c.Value));
}
