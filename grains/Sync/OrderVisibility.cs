using System.Collections.Immutable;

namespace XenoStore.Grains.Sync;

/// <summary>
/// Whether an order that Shopify does not show may be taken for deleted. Without the scope <c>read_all_orders</c> only orders of the
/// last 60 days are shown, and losing the scope is silent (Shopify: "Access scopes", <c>Order</c>).
/// </summary>
public static class OrderVisibility
{
    /// <summary>The scope that shows the whole history.</summary>
    public const string AllOrdersScope = "read_all_orders";

    /// <summary>Sixty days less one, so that an order on the edge is left alone.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromDays(59);

    /// <summary>Whether the order would be shown if it existed. Unknown scopes (empty) count as not granted.</summary>
    /// <param name="createdAt">When Shopify made the order; null when we do not know it.</param>
    /// <param name="scopes">Granted scopes.</param>
    /// <param name="now">The present.</param>
    public static bool WouldBeShown(DateTimeOffset? createdAt, ImmutableArray<string> scopes, DateTimeOffset now) =>
        scopes.Contains(AllOrdersScope) || IsRecent(createdAt, now);

    /// <summary>Whether the order is young enough to be shown to any app.</summary>
    public static bool IsRecent(DateTimeOffset? createdAt, DateTimeOffset now) => createdAt > now - Window;
}
