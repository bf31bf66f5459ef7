using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Seeding;

namespace XenoStore.Tests.Simulator;

/// <summary>Shops as the seeder fills them, made once and only read.</summary>
internal static class SeededShops
{
    internal static readonly DateTimeOffset Horizon = new(2026, 11, 25, 0, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<Shop[]> Demo = new(() => [.. Enumerable.Range(0, 9).Select(i => Fill(i, orders: 1500, seed: 7 + i))]);

    /// <summary>One shop of every country.</summary>
    internal static IReadOnlyList<Shop> All => Demo.Value;

    internal static Shop Fill(int index, int orders, int seed)
    {
        var shop = new Shop(ShopProfiles.Numbered(index, seed));
        ShopSeeder.Fill(shop, orders, seed, Horizon);
        return shop;
    }

    internal static IEnumerable<Order> OrdersOf(Shop shop) => Enumerable.Range(0, shop.Orders.Count).Select(i => shop.Orders.ById[i]);
}
