using System.Collections.Concurrent;

namespace XenoStore.Api.Webhooks;

/// <summary>
/// Counts by shop and hour what became of deliveries, and adds the counts to the shop's inbox every two seconds: a write for each delivery
/// would cost more than the number is worth. A process that ends forgets those of its last seconds.
/// </summary>
internal sealed partial class DeliveryTally(IGrainFactory grains, TimeProvider clock, ILogger<DeliveryTally> logger) : BackgroundService
{
    internal static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<(TenantId Tenant, DateTimeOffset Hour), DeliveryCount> _counts = new();

    /// <summary>Counts one delivery of the shop.</summary>
    internal void Count(TenantId tenant, DateTimeOffset receivedAt, WebhookVerdict verdict)
    {
        // What was neither applied nor kept comes again, and is counted then.
        if (verdict != WebhookVerdict.Unavailable)
        {
            Add(tenant, One(DeliveryHours.Of(receivedAt), verdict));
        }
    }

    /// <summary>Hands over what was counted so far. What cannot be handed over is kept for the next time.</summary>
    internal async Task HandOverAsync(CancellationToken cancellationToken)
    {
        foreach (var key in _counts.Keys)
        {
            if (_counts.TryRemove(key, out var count) && !await TryHandOverAsync(key.Tenant, count, cancellationToken))
            {
                Add(key.Tenant, count);
                return;
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await HandOverAsync(stoppingToken);
        }
    }

    private async Task<bool> TryHandOverAsync(TenantId tenant, DeliveryCount count, CancellationToken cancellationToken)
    {
        try
        {
            await grains.GetGrain<IDeliveryInboxGrain>(GrainKeys.Deliveries(tenant)).Tally(count, cancellationToken);
            return true;
        }
#pragma warning disable CA1031 // Counts are for the eye: trouble with them must neither end the process nor be hidden.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogNotHandedOver(tenant, exception.GetType().Name);
            return false;
        }
    }

    private void Add(TenantId tenant, DeliveryCount count) => _counts.AddOrUpdate(
        (tenant, count.Hour),
        static (_, added) => added,
        static (_, held, added) => new(held.Hour, held.Received + added.Received, held.Applied + added.Applied, held.Stale + added.Stale),
        count);

    private static DeliveryCount One(DateTimeOffset hour, WebhookVerdict verdict) => new(
        hour, 1, verdict == WebhookVerdict.Applied ? 1 : 0, verdict is WebhookVerdict.Stale or WebhookVerdict.Unchanged ? 1 : 0);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}: counts of deliveries wait to be handed over: {Failure}")]
    private partial void LogNotHandedOver(TenantId tenant, string failure);
}
