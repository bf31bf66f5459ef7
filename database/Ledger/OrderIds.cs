using System.Collections.Immutable;

namespace XenoStore.Database.Ledger;

/// <summary>Which orders a tenant has: for finding those that Shopify has no longer.</summary>
public sealed class OrderIds(WriterDataSource source)
{
    private static readonly string LiveSql = EmbeddedSql.Read("Ledger/live_order_ids.sql");
    private static readonly string KnownSql = EmbeddedSql.Read("Ledger/known_order_ids.sql");

    /// <summary>Ids of live orders above one id and up to another, ascending; fewer than <paramref name="limit"/> only at the end.</summary>
    public async Task<ImmutableArray<long>> LiveAsync(TenantId tenant, long above, long upTo, int limit, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(LiveSql).With(tenant.Value).With(above).With(upTo).With(limit);
        return await command.ReadAllAsync(reader => reader.GetInt64(0), cancellationToken);
    }

    /// <summary>Those of the ids that are live orders, ascending.</summary>
    public async Task<ImmutableArray<long>> KnownAsync(TenantId tenant, IEnumerable<long> ids, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(KnownSql).With(tenant.Value).With<long[]>([.. ids]);
        return await command.ReadAllAsync(reader => reader.GetInt64(0), cancellationToken);
    }
}
