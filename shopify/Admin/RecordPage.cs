using System.Collections.Immutable;

namespace XenoStore.Shopify.Admin;

/// <summary>One page of a list.</summary>
/// <param name="Records">Its records, whole.</param>
/// <param name="EndCursor">Where the next page begins; valid for the same list and filter only.</param>
/// <param name="HasNextPage">Whether there is one.</param>
/// <param name="Cost">What the page cost, with the queries that completed its records.</param>
/// <param name="AskedAt">When it was asked for: the <see cref="RecordVersion.AsOf"/> of its records.</param>
public sealed record RecordPage<T>(ImmutableArray<T> Records, string? EndCursor, bool HasNextPage, QueryCost Cost, DateTimeOffset AskedAt);

/// <summary>One order, asked for by id.</summary>
/// <param name="Order">The order, or null when the shop has none of this id (any more).</param>
/// <param name="Cost">What it cost.</param>
/// <param name="AskedAt">When it was asked for.</param>
public sealed record OrderReading(OrderSnapshot? Order, QueryCost Cost, DateTimeOffset AskedAt);

/// <summary>A record that was deleted, from the shop's events.</summary>
/// <param name="Resource">What it was.</param>
/// <param name="Id">Its id.</param>
/// <param name="DeletedAt">When.</param>
public readonly record struct DeletedRecord(SyncResource Resource, long Id, DateTimeOffset DeletedAt);

/// <summary>How many records the shop holds; null where Shopify does not say it exactly or does not let us see them.</summary>
public sealed record RecordCounts(long? Orders, long? Customers, long? Products);

/// <summary>What the shop says of itself.</summary>
/// <param name="Info">Name, currency, zone, plan and the scopes granted to us.</param>
/// <param name="Domain">The permanent domain it answers for.</param>
public sealed record ShopDescription(ShopInfo Info, ShopDomain Domain);

/// <summary>A topic the shop sends to an address.</summary>
/// <param name="Id">Its GID.</param>
/// <param name="Topic">As in the header: <c>orders/updated</c>.</param>
/// <param name="Uri">Where to.</param>
public sealed record WebhookSubscription(string Id, string Topic, string Uri);
