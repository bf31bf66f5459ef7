using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Ledger;

/// <summary>Reads stored orders back: to derive their events anew, and to hold the ledger against them.</summary>
public sealed class StoredOrders(WriterDataSource source)
{
    private static readonly NamedQuery Page = new("Ledger/page_orders.sql");
    private static readonly NamedQuery Find = new("Ledger/find_order.sql");
    private static readonly NamedQuery Events = new("Ledger/find_events.sql");

    /// <summary>Live orders with an id above <paramref name="afterId"/>, by id; fewer than <paramref name="limit"/> only at the end.</summary>
    public async Task<ImmutableArray<StoredOrder>> PageAsync(TenantId tenant, long afterId, int limit, CancellationToken cancellationToken) =>
        [.. await Page.On(source, tenant.Value, afterId, limit).ListAsync(Read, cancellationToken)];

    /// <summary>The order, or null when there is none or it was deleted.</summary>
    public Task<StoredOrder?> FindAsync(TenantId tenant, long orderId, CancellationToken cancellationToken) =>
        Find.On(source, tenant.Value, orderId).FirstAsync(Read, cancellationToken);

    /// <summary>The stored sale events of some orders, each list by <see cref="SaleEvent.Seq"/>.</summary>
    public async Task<ILookup<long, SaleEvent>> EventsAsync(TenantId tenant, IEnumerable<long> orderIds, CancellationToken cancellationToken)
    {
        var events = await Events.On(source, tenant.Value, orderIds.ToArray())
            .ListAsync(reader => (OrderId: reader.GetInt64(0), Event: reader.SaleEvent(1)), cancellationToken);
        return events.ToLookup(row => row.OrderId, row => row.Event);
    }

    private static StoredOrder Read(NpgsqlDataReader reader) => new(
        OrderSnapshotCodec.Decode(reader.GetFieldValue<byte[]>(0), additionsKnown: reader.GetBoolean(3)),
        new RecordVersion(reader.Instant(1), reader.Instant(2)),
        reader.GetFieldValue<DateOnly>(4),
        reader.GetBoolean(5),
        reader.GetBoolean(6));
}
