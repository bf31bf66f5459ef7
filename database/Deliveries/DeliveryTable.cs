using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Npgsql;

namespace XenoStore.Database.Deliveries;

/// <summary>Webhook deliveries that could not be applied when they came: spilled ones that wait, and dead letters.</summary>
public sealed class DeliveryTable(WriterDataSource source)
{
    private static readonly string KeepSql = EmbeddedSql.Read("Deliveries/keep_delivery.sql");
    private static readonly string ListSql = EmbeddedSql.Read("Deliveries/list_deliveries.sql");
    private static readonly string ReplaySql = EmbeddedSql.Read("Deliveries/replay_delivery.sql");
    private static readonly string ClaimSql = EmbeddedSql.Read("Deliveries/claim_deliveries.sql");
    private static readonly string SettleSql = EmbeddedSql.Read("Deliveries/settle_delivery.sql");
    private static readonly string PruneSql = EmbeddedSql.Read("Deliveries/prune_deliveries.sql");

    /// <summary>Keeps a delivery that is to be applied soon. Durable on return; a repeat changes nothing.</summary>
    public Task SpillAsync(TenantId tenant, Delivery delivery, string reason, CancellationToken cancellationToken) =>
        KeepAsync(tenant, delivery, DeliveryState.Pending, reason, cancellationToken);

    /// <summary>Keeps a delivery that cannot be applied. Durable on return; a repeat changes nothing.</summary>
    public Task BuryAsync(TenantId tenant, Delivery delivery, string reason, CancellationToken cancellationToken) =>
        KeepAsync(tenant, delivery, DeliveryState.Dead, reason, cancellationToken);

    /// <summary>Kept deliveries, newest first.</summary>
    /// <param name="tenant">Whose.</param>
    /// <param name="state">Only those; all when null.</param>
    /// <param name="before">Only lower ids, to continue a list.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ImmutableArray<KeptDelivery>> ListAsync(
        TenantId tenant, DeliveryState? state, long? before, int limit, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(ListSql).With(tenant.Value).With((short?)state).With(before).With(limit);
        return await command.ReadAllAsync(ReadKept, cancellationToken);
    }

    /// <summary>Puts a dead letter back in line; false when this tenant has no such dead letter.</summary>
    public async Task<bool> ReplayAsync(TenantId tenant, long deliveryId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(ReplaySql).With(tenant.Value).With(deliveryId).With(now.UtcDateTime);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    /// <summary>Takes what is due, of all tenants. Nobody else gets it before the lease is over; settle it until then.</summary>
    public async Task<ImmutableArray<ClaimedDelivery>> ClaimAsync(int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(ClaimSql).With(now.UtcDateTime).With(limit).With((now + lease).UtcDateTime);
        return await command.ReadAllAsync(ReadClaimed, cancellationToken);
    }

    /// <summary>Records that a claimed delivery was applied; its body is dropped.</summary>
    public Task SettleAppliedAsync(ClaimedDelivery claimed, DateTimeOffset now, CancellationToken cancellationToken) =>
        SettleAsync(claimed, DeliveryState.Applied, null, now, null, cancellationToken);

    /// <summary>Makes a claimed delivery a dead letter.</summary>
    public Task SettleDeadAsync(ClaimedDelivery claimed, string reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        SettleAsync(claimed, DeliveryState.Dead, null, now, reason, cancellationToken);

    /// <summary>Puts a claimed delivery back in line for a later try.</summary>
    public Task PutBackAsync(ClaimedDelivery claimed, DateTimeOffset nextTry, string reason, CancellationToken cancellationToken) =>
        SettleAsync(claimed, DeliveryState.Pending, nextTry, nextTry, reason, cancellationToken);

    /// <summary>Removes what was applied before an instant; answers how many.</summary>
    public async Task<int> PruneAsync(DateTimeOffset appliedBefore, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(PruneSql).With(appliedBefore.UtcDateTime);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task KeepAsync(TenantId tenant, Delivery delivery, DeliveryState state, string reason, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(KeepSql)
            .With(tenant.Value).With(delivery.WebhookId).With(delivery.Topic).With(delivery.ApiVersion)
            .With(delivery.TriggeredAt.UtcDateTime).With(delivery.ReceivedAt.UtcDateTime)
            .With(ImmutableCollectionsMarshal.AsArray(delivery.Body) ?? [])
            .With((short)state).With(reason);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task SettleAsync(
        ClaimedDelivery claimed, DeliveryState state, DateTimeOffset? nextTry, DateTimeOffset now, string? reason, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(SettleSql)
            .With(claimed.Tenant.Value).With(claimed.Id).With(claimed.Attempts)
            .With((short)state).With(nextTry?.UtcDateTime).With(now.UtcDateTime).With(reason);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static KeptDelivery ReadKept(NpgsqlDataReader reader) => new(
        reader.GetInt64(0),
        reader.GetString(1),
        reader.GetString(2),
        reader.GetFieldValue<DateTimeOffset>(3),
        (DeliveryState)reader.GetInt16(4),
        reader.GetInt32(5),
        reader.IsDBNull(6) ? null : reader.GetString(6));

    private static ClaimedDelivery ReadClaimed(NpgsqlDataReader reader) => new(
        new TenantId(reader.GetInt32(0)),
        reader.GetInt64(1),
        reader.GetInt32(2),
        new Delivery(
            reader.GetString(3),
            reader.GetString(4),
            reader.IsDBNull(5) ? null : reader.GetString(5),
            reader.GetFieldValue<DateTimeOffset>(6),
            reader.GetFieldValue<DateTimeOffset>(7),
            ImmutableCollectionsMarshal.AsImmutableArray(reader.GetFieldValue<byte[]>(8))));
}
