using System.Collections.Frozen;
using System.Collections.Immutable;
using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Reports;

/// <summary>An order with all that is stored of it.</summary>
public sealed record StoredOrderReport(OrderRow Row, OrderSnapshot Snapshot, ImmutableArray<SaleEvent> Events, OrderNeighbours Neighbours);

/// <summary>Orders of a tenant. Deleted ones are in no answer; test orders are, and add nothing.</summary>
public sealed class OrderReports(ReportDataSource source)
{
    private static readonly RowList<OrderRow> List = new(
        "orders", new ReportSql("matching_orders"), FrozenSet.Create("processedAt", "name", "totalSales", "netSales"), ReadRow);

    private static readonly NamedQuery Snapshot = new("Reports/order_snapshot.sql");
    private static readonly NamedQuery Neighbours = new("Reports/neighbouring_orders.sql");
    private static readonly NamedQuery Events = new("Ledger/find_events.sql");

    /// <summary>A page, with count and sums of all matching orders as of the same instant.</summary>
    /// <exception cref="FormatException">The cursor is not of this list and sort.</exception>
    public async Task<OrderPage> PageAsync(TenantId tenant, RowQuery query, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        var filter = new RowFilter(tenant, query) { Status = RowFilter.OrderStatus(query.Status) };
        var (rows, next) = await List.PageAsync(session, filter, cancellationToken);
        var (count, sums) = await List.SumsAsync(session, filter, cancellationToken);
        return new OrderPage(rows, next, count, sums);
    }

    /// <summary>All matching orders, whatever the query's cursor and limit, as of one instant.</summary>
    public async Task<RowStream<OrderRow>> ReadAllAsync(TenantId tenant, RowQuery query, CancellationToken cancellationToken) =>
        await List.ReadAllAsync(await source.OpenExportAsync(tenant, cancellationToken), new RowFilter(tenant, query) { Status = RowFilter.OrderStatus(query.Status) }, cancellationToken);

    /// <summary>One order, or null when the tenant has none of this id.</summary>
    public async Task<StoredOrderReport?> FindAsync(TenantId tenant, long orderId, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        var filter = new RowFilter(tenant, new RowQuery(null, null, null, "processedAt", null, 1)) { OrderId = orderId };
        var (rows, _) = await List.PageAsync(session, filter, cancellationToken);
        if (rows.IsEmpty)
        {
            return null;
        }

        var snapshot = await Snapshot.On(session.Connection, tenant.Value, orderId).FirstAsync(ReadSnapshot, cancellationToken);
        var events = await Events.On(session.Connection, tenant.Value, new[] { orderId })
            .ListAsync(reader => reader.SaleEvent(1), cancellationToken);
        var neighbours = await Neighbours.On(session.Connection, tenant.Value, orderId).FirstAsync(ReadNeighbours, cancellationToken);
        return new StoredOrderReport(rows[0], snapshot!, [.. events], neighbours!);
    }

    private static OrderRow ReadRow(NpgsqlDataReader reader)
    {
        const int name = RowList<OrderRow>.FirstColumn + LedgerReading.AmountColumns;
        return new OrderRow(
            reader.GetInt64(2),
            reader.GetString(name),
            reader.Instant(name + 1),
            reader.Instant(name + 2),
            reader.Nullable<DateTimeOffset>(name + 3),
            (FinancialStatus)reader.GetInt16(name + 4),
            reader.TextOrNull(name + 5),
            reader.GetBoolean(name + 6),
            reader.Customer(name + 9),
            reader.GetBoolean(name + 7),
            reader.GetBoolean(name + 8),
            reader.Amounts(RowList<OrderRow>.FirstColumn));
    }

    private static OrderNeighbours ReadNeighbours(NpgsqlDataReader reader) => new(ReadLink(reader, 0), ReadLink(reader, 2));

    private static OrderLink? ReadLink(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : new OrderLink(reader.GetInt64(column), reader.GetString(column + 1));

    private static OrderSnapshot ReadSnapshot(NpgsqlDataReader reader) =>
        OrderSnapshotCodec.Decode(reader.GetFieldValue<byte[]>(0), reader.GetBoolean(1));
}
