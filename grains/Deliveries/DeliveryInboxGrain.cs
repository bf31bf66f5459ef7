using System.Collections.Immutable;
using Orleans.Concurrency;
using XenoStore.Database.Deliveries;

namespace XenoStore.Grains.Deliveries;

/// <summary>A door to the tenant's kept deliveries. Keeps nothing itself; <see cref="DeliveryPump"/> applies them.</summary>
[StatelessWorker]
public sealed class DeliveryInboxGrain(DeliveryTable deliveries, DeliveryCounts counts, TimeProvider clock) : Grain, IDeliveryInboxGrain
{
    private TenantId Tenant => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public Task Spill(Delivery delivery, string reason, CancellationToken cancellationToken) =>
        deliveries.SpillAsync(Tenant, delivery, reason, cancellationToken);

    /// <inheritdoc/>
    public Task Bury(Delivery delivery, string reason, CancellationToken cancellationToken) =>
        deliveries.BuryAsync(Tenant, delivery, reason, cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<KeptDelivery>> List(DeliveryState? state, long? before, int limit, CancellationToken cancellationToken) =>
        deliveries.ListAsync(Tenant, state, before, limit, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> Replay(long deliveryId, CancellationToken cancellationToken) =>
        deliveries.ReplayAsync(Tenant, deliveryId, clock.GetUtcNow(), cancellationToken);

    /// <inheritdoc/>
    public Task Tally(DeliveryCount count, CancellationToken cancellationToken) => counts.AddAsync(Tenant, count, cancellationToken);

    /// <inheritdoc/>
    public Task<DeliverySummary> Summary(CancellationToken cancellationToken) =>
        counts.SummariseAsync(Tenant, DeliveryHours.FirstOfDay(clock.GetUtcNow()), cancellationToken);
}
