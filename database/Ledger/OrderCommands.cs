namespace XenoStore.Database.Ledger;

/// <summary>The statements about rows of <c>orders</c>; the order of columns is that of the <c>.sql</c> files.</summary>
internal static class OrderCommands
{
    private static readonly string UpsertSql = EmbeddedSql.Read("Ledger/upsert_orders.sql");
    private static readonly string RederiveSql = EmbeddedSql.Read("Ledger/rederive_orders.sql");
    private static readonly string SettleSql = EmbeddedSql.Read("Ledger/settle_unapplied.sql");

    public static UnnestCommand<OrderColumns> Upsert(IReadOnlyList<OrderColumns> rows) => new UnnestCommand<OrderColumns>(UpsertSql, rows)
        .Int(row => row.Key.Tenant).Bigint(row => row.Key.Order)
        .Instant(row => row.UpdatedAt).Instant(row => row.AsOf)
        .Instant(row => row.Snapshot?.ProcessedAt.UtcDateTime).Instant(row => row.Snapshot?.CancelledAt?.UtcDateTime)
        .Instant(row => row.DeletedAt).Instant(row => row.AdditionsAsOf)
        .Bigint(row => row.Snapshot?.CustomerId)
        .Amounts(row => row.Amounts)
        .Date(row => row.ProcessedOn)
        .Smallint(row => (short?)row.Snapshot?.FinancialStatus)
        .Bool(row => row.Snapshot?.Test).Bool(row => row.Mismatch).Bool(row => row.Snapshot is null ? (bool?)null : false)
        .Text(row => row.Snapshot?.Currency).Text(row => row.Snapshot?.Name).Text(row => row.Snapshot?.FulfillmentStatus)
        .Bytes(row => row.ContentHash).Bytes(row => row.AdditionsHash).Bytes(row => row.Body);

    public static UnnestCommand<OrderColumns> Rederive(IReadOnlyList<OrderColumns> rows) => new UnnestCommand<OrderColumns>(RederiveSql, rows)
        .Int(row => row.Key.Tenant).Bigint(row => row.Key.Order)
        .Bytes(row => row.ContentHash).Bytes(row => row.AdditionsHash)
        .Date(row => row.ProcessedOn).Bool(row => row.Mismatch)
        .Amounts(row => row.Amounts);

    public static UnnestCommand<OrderColumns> Settle(IReadOnlyList<OrderColumns> rows) => new UnnestCommand<OrderColumns>(SettleSql, rows)
        .Int(row => row.Key.Tenant).Bigint(row => row.Key.Order)
        .Instant(row => row.UpdatedAt).Instant(row => row.AsOf).Instant(row => row.AdditionsAsOf)
        .Bytes(row => row.ContentHash).Bytes(row => row.AdditionsHash);
}
