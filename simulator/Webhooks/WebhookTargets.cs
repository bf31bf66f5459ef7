using System.Collections.Concurrent;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Webhooks;

/// <summary>Who is told of a topic: the address set on the simulator for all topics, and the shop's own subscriptions.</summary>
internal sealed class WebhookTargets(Uri? everyShop)
{
    private readonly ConcurrentDictionary<string, Uri> _byShop = new(StringComparer.Ordinal);

    public void Set(Shop shop, Uri url) => _byShop[shop.Profile.Domain] = url;

    /// <summary>Each address once; the caller holds the shop's gate.</summary>
    public IReadOnlyList<(Uri Url, long? SubscriptionId)> Of(Shop shop, string topic)
    {
        var targets = shop.Subscriptions.Where(s => s.Topic == topic).Select(s => (new Uri(s.Uri), (long?)s.Id)).ToList();
        var direct = _byShop.GetValueOrDefault(shop.Profile.Domain) ?? everyShop;
        if (direct is not null && !targets.Exists(t => t.Item1 == direct))
        {
            targets.Add((direct, null));
        }

        return targets;
    }
}
