using System.Collections.Immutable;

namespace XenoStore.Database.Sync;

/// <summary>
/// Orders that must be read again: edits, refunds that came alone, ties of versions. The writer adds to them in its own transaction. No
/// clocks are compared to know what a read has settled: see <see cref="DoneAsync"/>.
/// </summary>
public sealed class Rereads(WriterDataSource source)
{
    private static readonly string RequestSql = EmbeddedSql.Read("Sync/request_reread.sql");
    private static readonly string ListSql = EmbeddedSql.Read("Sync/list_rereads.sql");
    private static readonly string CountSql = EmbeddedSql.Read("Sync/count_rereads.sql");
    private static readonly string SettleSql = EmbeddedSql.Read("Sync/settle_rereads.sql");

    /// <summary>Asks for a read; durable on return. Does nothing for a deleted order, or one that was read in a state newer than the note.</summary>
    /// <param name="tenant">Whose order.</param>
    /// <param name="orderId">The order, stored or not.</param>
    /// <param name="reason">Why, in a few words.</param>
    /// <param name="notedAt">By Shopify's clock.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task AddAsync(TenantId tenant, long orderId, string reason, DateTimeOffset notedAt, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(RequestSql).With(tenant.Value).With(orderId).With(notedAt.UtcDateTime).With(reason);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>What waits, oldest first. Ask before reading from Shopify, and give the same records to <see cref="DoneAsync"/>.</summary>
    public async Task<ImmutableArray<Reread>> DueAsync(TenantId tenant, int limit, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(ListSql).With(tenant.Value).With(limit);
        return await command.ReadAllAsync(
            reader => new Reread(reader.GetInt64(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetInt64(3)), cancellationToken);
    }

    /// <summary>How many wait.</summary>
    public async Task<int> CountAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(CountSql).With(tenant.Value);
        return (int)(long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Takes off the list what has been read and written. What was asked again since <see cref="DueAsync"/> stays.</summary>
    public async Task DoneAsync(TenantId tenant, IReadOnlyCollection<Reread> read, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(SettleSql)
            .With(tenant.Value)
            .With<long[]>([.. read.Select(reread => reread.OrderId)])
            .With<long[]>([.. read.Select(reread => reread.Revision)]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
