using System.Collections.Immutable;
using Orleans.Concurrency;

namespace XenoStore;

/// <summary>
/// A connected shop (<see cref="GrainKeys.Tenant"/>): owns its credentials and keeps one cell per day in memory, copies of
/// <c>daily_sales</c>. Answers of figures cost the same for ten orders and ten million.
/// </summary>
[Alias("xeno.tenant")]
public interface ITenantGrain : IGrainWithStringKey
{
    /// <summary>The tenant, or null when there is none of this id.</summary>
    [ReadOnly, Alias("profile")]
    Task<TenantProfile?> Profile();

    /// <summary>Totals and every day of a range; the last six months (by the shop's calendar) when <paramref name="range"/> is null.</summary>
    [ReadOnly, Alias("stats")]
    Task<DashboardStats> Stats(DateRange? range, Comparison comparison);

    /// <summary>Rises with every change of any day, and is the same after a restart: what was computed at it still holds.</summary>
    [AlwaysInterleave, Alias("revision")]
    Task<long> Revision();

    /// <summary>Takes cells that were just committed. Per day the highest revision stays, so order and repetition do not matter.</summary>
    [AlwaysInterleave, Alias("apply")]
    Task Apply(ImmutableArray<DaySales> cells);

    /// <summary>
    /// Returns when anything is newer than the two revisions, at once if it already is, or with empty days after about 3 s: ask again, with the
    /// revisions that you got. A change is thus never missed, whatever silo the grain lives in, and whoever asked before it moved.
    /// </summary>
    [AlwaysInterleave, Alias("wait-for-change")]
    Task<TenantChange> WaitForChange(long afterRevision, long afterSyncRevision, CancellationToken cancellationToken);

    /// <summary>The secrets that may sign this shop's webhooks, or null when there is no such tenant.</summary>
    [ReadOnly, Alias("webhook-keys")]
    Task<WebhookKeys?> WebhookKeys();

    /// <summary>What a call to Shopify needs; null when the shop has no usable token (uninstalled, needs re-authorisation).</summary>
    [ReadOnly, Alias("credentials")]
    Task<ShopCredentials?> Credentials();

    /// <summary>Records how the connection stands. Uninstalled also erases the token and the secrets. Durable on return.</summary>
    [Alias("set-connection"), ResponseTimeout(Patience.Person)]
    Task SetConnection(ConnectionState state, string? reason, CancellationToken cancellationToken);

    /// <summary>Takes what Shopify says of the shop now. A changed zone starts the re-derivation of all days. Durable on return.</summary>
    [Alias("update-shop"), ResponseTimeout(Patience.Person)]
    Task UpdateShop(ShopInfo info, CancellationToken cancellationToken);

    /// <summary>Records what part of the history is in. Durable on return; wakes those who wait for changes.</summary>
    [AlwaysInterleave, Alias("set-coverage")]
    Task SetCoverage(Coverage coverage, CancellationToken cancellationToken);

    /// <summary>Raises the sync revision, so that live listeners look at the sync's progress again.</summary>
    [AlwaysInterleave, Alias("note-sync-change")]
    Task NoteSyncChange();
}
