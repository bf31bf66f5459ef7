namespace XenoStore.Database.Ledger;

/// <summary>The statements about sale events, first orders and days; the order of columns is that of the <c>.sql</c> files.</summary>
internal static class LedgerCommands
{
    private static readonly string DeleteEventsSql = EmbeddedSql.Read("Ledger/delete_sale_events.sql");
    private static readonly string InsertEventsSql = EmbeddedSql.Read("Ledger/insert_sale_events.sql");
    private static readonly string UpsertFirstOrdersSql = EmbeddedSql.Read("Ledger/upsert_first_orders.sql");
    private static readonly string RecomputeFirstOrdersSql = EmbeddedSql.Read("Ledger/recompute_first_orders.sql");
    private static readonly string DeleteEmptyFirstOrdersSql = EmbeddedSql.Read("Ledger/delete_empty_first_orders.sql");
    private static readonly string UpsertDaysSql = EmbeddedSql.Read("Ledger/upsert_daily_sales.sql");

    public static UnnestCommand<OrderKey> DeleteEvents(IReadOnlyList<OrderKey> orders) => new UnnestCommand<OrderKey>(DeleteEventsSql, orders)
        .Int(order => order.Tenant).Bigint(order => order.Order);

    public static UnnestCommand<EventColumns> InsertEvents(IReadOnlyList<EventColumns> rows) => new UnnestCommand<EventColumns>(InsertEventsSql, rows)
        .Int(row => row.Key.Tenant).Bigint(row => row.Key.Order).Int(row => row.Event.Seq)
        .Date(row => row.Event.Day).Instant(row => row.Event.OccurredAt.UtcDateTime)
        .Amounts(row => row.Event.Amounts)
        .Bigint(row => row.Event.LineItemId).Bigint(row => row.Event.ProductId).Bigint(row => row.Event.CustomerId).Bigint(row => row.Event.RefundId)
        .Smallint(row => (short)row.Event.Kind).Smallint(row => (short?)row.Event.FinancialStatus)
        .Text(row => row.Title);

    public static UnnestCommand<FirstOrderChange> UpsertFirstOrders(IReadOnlyList<FirstOrderChange> changes) =>
        new UnnestCommand<FirstOrderChange>(UpsertFirstOrdersSql, changes)
            .Int(change => change.Tenant).Bigint(change => change.Customer).Date(change => change.Gained);

    public static UnnestCommand<FirstOrderChange> RecomputeFirstOrders(IReadOnlyList<FirstOrderChange> changes) =>
        OfCustomers(RecomputeFirstOrdersSql, changes);

    public static UnnestCommand<FirstOrderChange> DeleteEmptyFirstOrders(IReadOnlyList<FirstOrderChange> changes) =>
        OfCustomers(DeleteEmptyFirstOrdersSql, changes);

    public static UnnestCommand<DayDelta> UpsertDays(IReadOnlyList<DayDelta> days)
    {
        var command = new UnnestCommand<DayDelta>(UpsertDaysSql, days)
            .Int(day => day.Tenant).Date(day => day.Day).Amounts(day => day.Amounts).Bigint(day => day.NewCustomers);
        foreach (var status in Enum.GetValues<FinancialStatus>())
        {
            command.Int(day => day.OrdersByStatus[(int)status]);
        }

        return command;
    }

    private static UnnestCommand<FirstOrderChange> OfCustomers(string sql, IReadOnlyList<FirstOrderChange> changes) =>
        new UnnestCommand<FirstOrderChange>(sql, changes).Int(change => change.Tenant).Bigint(change => change.Customer);
}
