using System.Collections.Immutable;

namespace XenoStore.Database.Ledger;

/// <summary>Which orders a tenant has: for finding those that Shopify has no longer.</summary>
public sealed class OrderIds(WriterDataSource source)
{
    private static readonly NamedQuery Live = new("Ledger/live_order_ids.sql");
    private static readonly NamedQuery Known = new("Ledger/known_order_ids.sql");

    /// <summary>Ids of live orders above one id and up to another, ascending; fewer than <paramref name="limit"/> only at the end.</summary>
    public async Task<ImmutableArray<long>> LiveAsync(TenantId tenant, long above, long upTo, int limit, CancellationToken cancellationToken) =>
        [.. await Live.On(source, tenant.Value, above, upTo, limit).ListAsync(reader => reader.GetInt64(0), cancellationToken)];

    /// <summary>Those of the ids that are live orders, ascending.</summary>
    public async Task<ImmutableArray<long>> KnownAsync(TenantId tenant, IEnumerable<long> ids, CancellationToken cancellationToken) =>
        [.. await Known.On(source, tenant.Value, ids.ToArray()).ListAsync(reader => reader.GetInt64(0), cancellationToken)];
}
