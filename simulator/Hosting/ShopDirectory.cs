using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.GraphQL;
using XenoStore.Simulator.Seeding;

namespace XenoStore.Simulator.Hosting;

/// <summary>All shops, seeded and opened, with the cost bucket of each.</summary>
internal sealed partial class ShopDirectory
{
    private readonly ConcurrentDictionary<string, Shop> _shops = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private readonly SimulatorOptions _options;

    public ShopDirectory(SimulatorOptions options, DateOnly end)
    {
        _options = options;
        Horizon = new DateTimeOffset(end.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        Seeded = [.. Enumerable.Range(0, options.Shops).AsParallel().AsOrdered().Select(Seed)];
        foreach (var shop in Seeded)
        {
            _shops[shop.Profile.Domain] = shop;
        }
    }

    /// <summary>The end of the seeded history.</summary>
    public DateTimeOffset Horizon { get; }

    public IReadOnlyList<Shop> Seeded { get; }

    /// <summary>The seeded ones in their order, then those opened since.</summary>
    public IReadOnlyList<Shop> All => [.. Seeded, .. _shops.Values.Except(Seeded).OrderBy(s => s.Profile.Domain, StringComparer.Ordinal)];

    /// <summary>A shop by its domain or the first label of it; opens it if that is allowed.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Shop? shop)
    {
        var domain = name.Contains('.', StringComparison.Ordinal) ? name : name + ".myshopify.com";
        if (_shops.TryGetValue(domain, out shop))
        {
            return true;
        }

        if (_options.Open && DomainPattern().IsMatch(domain))
        {
            shop = _shops.GetOrAdd(domain, d => Opened(d.Split('.')[0]));
        }

        return shop is not null;
    }

    public Bucket BucketOf(Shop shop) =>
        _buckets.GetOrAdd(shop.Profile.Domain, _ => new Bucket(_options.Bucket, _options.RestoreRate, _options.Time));

    private Shop Seed(int index)
    {
        var shop = new Shop(ShopProfiles.Numbered(index, _options.Seed));
        ShopSeeder.Fill(shop, _options.Orders, _options.Seed + (index * 7919), Horizon);
        return shop;
    }

    private Shop Opened(string handle)
    {
        var shop = new Shop(ShopProfiles.Opened(handle, _options.Seed));
        ShopSeeder.Fill(shop, orders: 0, _options.Seed, Horizon);
        return shop;
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\.myshopify\.com\z")]
    private static partial Regex DomainPattern();
}
