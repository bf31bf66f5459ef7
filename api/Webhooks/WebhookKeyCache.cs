using System.Collections.Concurrent;
using XenoStore.Api.Problems;
using XenoStore.Api.Server;

namespace XenoStore.Api.Webhooks;

/// <summary>
/// Which tenant a shop's deliveries are for and who may have signed them: kept for half a minute, so that a burst of one shop asks
/// once. An unknown shop is remembered too, or guessing domains would cost a query each. While nobody can say anything newer, what was known
/// last is good for some minutes more: deliveries are proven and kept although a silo is gone.
/// </summary>
internal sealed class WebhookKeyCache(IGrainFactory grains, Repetition repetition, TimeProvider clock)
{
    /// <summary>How old an answer may be.</summary>
    internal static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    /// <summary>How old an answer must be before a signature that does not fit it is reason to ask again (the secret may be new).</summary>
    internal static readonly TimeSpan MinAge = TimeSpan.FromSeconds(2);

    /// <summary>How old an answer may be while no silo or no database answers.</summary>
    internal static readonly TimeSpan MaxAgeInOutage = TimeSpan.FromMinutes(5);

    /// <summary>Most shops remembered; beyond it all are forgotten.</summary>
    internal const int MaxShops = 20_000;

    /// <summary>With an older answer at hand, a newer one is not awaited for longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan AskWithin = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<ShopDomain, Entry> _entries = new();
    private readonly ConcurrentDictionary<ShopDomain, Lazy<Task<WebhookKeys?>>> _asking = new();

    /// <summary>The keys, at most <paramref name="maxAge"/> old unless there is an outage; null when no tenant has this shop.</summary>
    internal async Task<WebhookKeys?> GetAsync(ShopDomain shop, TimeSpan maxAge, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!_entries.TryGetValue(shop, out var known) || now - known.AskedAt >= MaxAgeInOutage)
        {
            return await AskTogether(shop, now).WaitAsync(cancellationToken);
        }

        if (now - known.AskedAt < maxAge)
        {
            return known.Keys;
        }

        try
        {
            return await AskTogether(shop, now).WaitAsync(Patience, clock, cancellationToken);
        }
        catch (Exception exception) when (Outage.Is(exception))
        {
            return known.Keys;
        }
    }

    /// <summary>Everybody who wants to know the same waits for the same answer.</summary>
    private Task<WebhookKeys?> AskTogether(ShopDomain shop, DateTimeOffset now) =>
        _asking.GetOrAdd(shop, _ => new Lazy<Task<WebhookKeys?>>(() => AskAndKeepAsync(shop, now))).Value;

    private async Task<WebhookKeys?> AskAndKeepAsync(ShopDomain shop, DateTimeOffset now)
    {
        try
        {
            var keys = await repetition.AskAsync(() => AskAsync(shop), AskWithin, CancellationToken.None);
            if (_entries.Count >= MaxShops)
            {
                _entries.Clear();
            }

            _entries[shop] = new Entry(keys, now);
            return keys;
        }
        finally
        {
            _asking.TryRemove(shop, out _);
        }
    }

    private async Task<WebhookKeys?> AskAsync(ShopDomain shop)
    {
        var tenant = await grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts).FindShop(shop, CancellationToken.None);
        return tenant is { } id ? await grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(id)).WebhookKeys() : null;
    }

    private sealed record Entry(WebhookKeys? Keys, DateTimeOffset AskedAt);
}
