using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Sync;

/// <summary>
/// Orders that must be read again: edits, refunds that came alone, ties of versions. The writer adds to them in its own transaction. No
/// clocks are compared to know what a read has settled: see <see cref="DoneAsync"/>.
/// </summary>
public sealed class Rereads(WriterDataSource source)
{
    private static readonly NamedQuery Request = new("Sync/request_reread.sql");
    private static readonly NamedQuery List = new("Sync/list_rereads.sql");
    private static readonly NamedQuery Count = new("Sync/count_rereads.sql");
    private static readonly NamedQuery Settle = new("Sync/settle_rereads.sql");

    /// <summary>Asks for a read; durable on return. Does nothing for a deleted order, or one that was read in a state newer than the note.</summary>
    /// <param name="tenant">Whose order.</param>
    /// <param name="orderId">The order, stored or not.</param>
    /// <param name="reason">Why, in a few words.</param>
    /// <param name="notedAt">By Shopify's clock.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task AddAsync(TenantId tenant, long orderId, string reason, DateTimeOffset notedAt, CancellationToken cancellationToken) =>
        Request.ExecuteAsync(source, [tenant.Value, orderId, notedAt.UtcDateTime, reason], cancellationToken);

    /// <summary>What waits, oldest first. Ask before reading from Shopify, and give the same records to <see cref="DoneAsync"/>.</summary>
    public async Task<ImmutableArray<Reread>> DueAsync(TenantId tenant, int limit, CancellationToken cancellationToken) =>
        [.. await List.On(source, tenant.Value, limit).ListAsync(Read, cancellationToken)];

    /// <summary>How many wait.</summary>
    public async Task<int> CountAsync(TenantId tenant, CancellationToken cancellationToken) =>
        (int)(await Count.On(source, tenant.Value).ValueAsync<long>(cancellationToken) ?? 0);

    /// <summary>Takes off the list what has been read and written. What was asked again since <see cref="DueAsync"/> stays.</summary>
    public Task DoneAsync(TenantId tenant, IReadOnlyCollection<Reread> read, CancellationToken cancellationToken)
    {
        var orders = read.Select(reread => reread.OrderId).ToArray();
        var revisions = read.Select(reread => reread.Revision).ToArray();
        return Settle.ExecuteAsync(source, [tenant.Value, orders, revisions], cancellationToken);
    }

    private static Reread Read(NpgsqlDataReader reader) =>
        new(reader.GetInt64(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetInt64(3));
}
