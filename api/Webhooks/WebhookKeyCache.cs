using System.Collections.Concurrent;

namespace XenoStore.Api.Webhooks;

/// <summary>
/// Which tenant a shop's deliveries are for and who may have signed them: kept for half a minute, so that a burst of one shop asks
/// once. An unknown shop is remembered too, or guessing domains would cost a query each.
/// </summary>
internal sealed class WebhookKeyCache(IGrainFactory grains, TimeProvider clock)
{
    /// <summary>How old an answer may be.</summary>
    internal static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    /// <summary>How old an answer must be before a signature that does not fit it is reason to ask again (the secret may be new).</summary>
    internal static readonly TimeSpan MinAge = TimeSpan.FromSeconds(2);

    /// <summary>Most shops remembered; beyond it all are forgotten.</summary>
    internal const int MaxShops = 20_000;

    private readonly ConcurrentDictionary<ShopDomain, Entry> _entries = new();

    /// <summary>The keys, at most <paramref name="maxAge"/> old; null when no tenant has this shop.</summary>
    internal async Task<WebhookKeys?> GetAsync(ShopDomain shop, TimeSpan maxAge, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_entries.TryGetValue(shop, out var entry) && now - entry.AskedAt < maxAge)
        {
            return entry.Keys;
        }

        var keys = await AskAsync(shop, cancellationToken);
        if (_entries.Count >= MaxShops)
        {
            _entries.Clear();
        }

        _entries[shop] = new Entry(keys, now);
        return keys;
    }

    private async Task<WebhookKeys?> AskAsync(ShopDomain shop, CancellationToken cancellationToken)
    {
        var tenant = await grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts).FindShop(shop, cancellationToken);
        return tenant is { } id ? await grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(id)).WebhookKeys() : null;
    }

    private sealed record Entry(WebhookKeys? Keys, DateTimeOffset AskedAt);
}
