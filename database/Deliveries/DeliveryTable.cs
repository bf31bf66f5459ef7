using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Deliveries;

/// <summary>Webhook deliveries that could not be applied when they came: spilled ones that wait, and dead letters.</summary>
public sealed class DeliveryTable(WriterDataSource source)
{
    private static readonly NamedQuery Keep = new("Deliveries/keep_delivery.sql");
    private static readonly NamedQuery List = new("Deliveries/list_deliveries.sql");
    private static readonly NamedQuery Replay = new("Deliveries/replay_delivery.sql");
    private static readonly NamedQuery Claim = new("Deliveries/claim_deliveries.sql");
    private static readonly NamedQuery Settle = new("Deliveries/settle_delivery.sql");
    private static readonly NamedQuery Prune = new("Deliveries/prune_deliveries.sql");

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
        TenantId tenant, DeliveryState? state, long? before, int limit, CancellationToken cancellationToken) =>
        [.. await List.On(source, tenant.Value, (short?)state, before, limit).ListAsync(ReadKept, cancellationToken)];

    /// <summary>Puts a dead letter back in line; false when this tenant has no such dead letter.</summary>
    public async Task<bool> ReplayAsync(TenantId tenant, long deliveryId, DateTimeOffset now, CancellationToken cancellationToken) =>
        await Replay.ExecuteAsync(source, [tenant.Value, deliveryId, now.UtcDateTime], cancellationToken) == 1;

    /// <summary>Takes what is due, of all tenants. Nobody else gets it before the lease is over; settle it until then.</summary>
    public async Task<ImmutableArray<ClaimedDelivery>> ClaimAsync(int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        [.. await Claim.On(source, now.UtcDateTime, limit, (now + lease).UtcDateTime).ListAsync(ReadClaimed, cancellationToken)];

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
    public Task<int> PruneAsync(DateTimeOffset appliedBefore, CancellationToken cancellationToken) =>
        Prune.ExecuteAsync(source, [appliedBefore.UtcDateTime], cancellationToken);

    private Task KeepAsync(TenantId tenant, Delivery delivery, DeliveryState state, string reason, CancellationToken cancellationToken)
    {
        object?[] values =
        [
            tenant.Value, StoredText.Of(delivery.WebhookId), StoredText.Of(delivery.Topic), StoredText.Of(delivery.ApiVersion),
            delivery.TriggeredAt.UtcDateTime, delivery.ReceivedAt.UtcDateTime, ImmutableCollectionsMarshal.AsArray(delivery.Body) ?? [],
            (short)state, StoredText.Of(reason),
        ];
        return Keep.ExecuteAsync(source, values, cancellationToken);
    }

    private Task SettleAsync(
        ClaimedDelivery claimed, DeliveryState state, DateTimeOffset? nextTry, DateTimeOffset now, string? reason, CancellationToken cancellationToken)
    {
        object?[] values =
            [claimed.Tenant.Value, claimed.Id, claimed.Attempts, (short)state, nextTry?.UtcDateTime, now.UtcDateTime, StoredText.Of(reason)];
        return Settle.ExecuteAsync(source, values, cancellationToken);
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
