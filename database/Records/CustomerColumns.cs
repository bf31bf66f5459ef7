using System.Security.Cryptography;
using System.Text.Json;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Records;

/// <summary>A row of <c>customers</c> as it is offered.</summary>
internal sealed record CustomerColumns : RecordColumns
{
    private static readonly string UpsertSql = EmbeddedSql.Read("Records/upsert_customers.sql");

    private CustomerSnapshot? Snapshot { get; init; }

    private string? ShownName { get; init; }

    private CustomerNameSource? NameSource { get; init; }

    public static CustomerColumns Of(CustomerWrite write) => new()
    {
        Key = new RecordKey(write.Tenant.Value, write.Snapshot.Id),
        UpdatedAt = write.Version.UpdatedAt.UtcDateTime,
        AsOf = write.Version.AsOf.UtcDateTime,
        ContentHash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(write.Snapshot, SnapshotJson.Default.CustomerSnapshot)),
        Snapshot = write.Snapshot,
        ShownName = write.ShownName,
        NameSource = write.NameSource,
    };

    public static CustomerColumns Tombstone(TenantId tenant, long id, DateTimeOffset deletedAt) =>
        new() { Key = new RecordKey(tenant.Value, id), DeletedAt = deletedAt.UtcDateTime };

    public static UnnestCommand<CustomerColumns> Upsert(IReadOnlyList<CustomerColumns> rows) => new UnnestCommand<CustomerColumns>(UpsertSql, rows)
        .Int(row => row.Key.Tenant).Bigint(row => row.Key.Id)
        .Instant(row => row.UpdatedAt).Instant(row => row.AsOf).Instant(row => row.Snapshot?.CreatedAt.UtcDateTime).Instant(row => row.DeletedAt)
        .Smallint(row => (short?)row.NameSource).Text(row => row.ShownName)
        .Text(row => row.Snapshot?.FirstName).Text(row => row.Snapshot?.LastName).Text(row => row.Snapshot?.AddressName)
        .Text(row => row.Snapshot?.Email).Text(row => row.Snapshot?.State)
        .Bytes(row => row.ContentHash);
}
