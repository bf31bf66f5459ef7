using System.Security.Cryptography;
using System.Text.Json;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Records;

/// <summary>A row of <c>products</c> as it is offered.</summary>
internal sealed record ProductColumns : RecordColumns
{
    private static readonly string UpsertSql = EmbeddedSql.Read("Records/upsert_products.sql");

    private ProductSnapshot? Snapshot { get; init; }

    public static ProductColumns Of(ProductWrite write) => new()
    {
        Key = new RecordKey(write.Tenant.Value, write.Snapshot.Id),
        UpdatedAt = write.Version.UpdatedAt.UtcDateTime,
        AsOf = write.Version.AsOf.UtcDateTime,
        ContentHash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(write.Snapshot, SnapshotJson.Default.ProductSnapshot)),
        Snapshot = write.Snapshot,
    };

    public static ProductColumns Tombstone(TenantId tenant, long id, DateTimeOffset deletedAt) =>
        new() { Key = new RecordKey(tenant.Value, id), DeletedAt = deletedAt.UtcDateTime };

    public static UnnestCommand<ProductColumns> Upsert(IReadOnlyList<ProductColumns> rows) => new UnnestCommand<ProductColumns>(UpsertSql, rows)
        .Int(row => row.Key.Tenant).Bigint(row => row.Key.Id)
        .Instant(row => row.UpdatedAt).Instant(row => row.AsOf).Instant(row => row.Snapshot?.CreatedAt.UtcDateTime).Instant(row => row.DeletedAt)
        .Int(row => row.Snapshot?.Variants)
        .Text(row => row.Snapshot?.Title).Text(row => row.Snapshot?.Handle).Text(row => row.Snapshot?.Vendor)
        .Text(row => row.Snapshot?.ProductType).Text(row => row.Snapshot?.Status)
        .Bytes(row => row.ContentHash);
}
