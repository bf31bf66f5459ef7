using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Sync;

/// <summary>An order to be read again from Shopify.</summary>
internal sealed record RereadRequest(TenantId Tenant, long OrderId, DateTime NotedAt, string Reason)
{
    public const string Tie = "two different payloads of one version";
    public const string EditDatesLost = "a webhook changed an edited order and cannot tell when it was edited";

    private static readonly string NoteSql = EmbeddedSql.Read("Sync/note_rereads.sql");

    public static RereadRequest Of(OrderOffer offer, string reason) =>
        new(new TenantId(offer.Key.Tenant), offer.Key.Order, offer.Row.AsOf ?? throw new ArgumentException("A tombstone is not read again."), reason);

    /// <summary>By key, each order once.</summary>
    public static NpgsqlBatchCommand Note(IReadOnlyList<RereadRequest> requests) => new UnnestCommand<RereadRequest>(NoteSql, requests)
        .Int(request => request.Tenant.Value).Bigint(request => request.OrderId).Instant(request => request.NotedAt).Text(request => request.Reason);
}
