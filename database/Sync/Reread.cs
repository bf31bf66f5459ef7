namespace XenoStore.Database.Sync;

/// <summary>An order that waits to be read again from Shopify.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="NotedAt">When that was noticed.</param>
/// <param name="Revision">Rises with every asking.</param>
public sealed record Reread(long OrderId, string Reason, DateTimeOffset NotedAt, long Revision);
