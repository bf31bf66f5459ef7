using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using XenoStore.Database.Deliveries;
using XenoStore.Shopify;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Grains.Deliveries;

/// <summary>
/// Applies deliveries that were kept because nobody could apply them in time. Takes what is due from the table under a lease: one that
/// dies with this process is due again when the lease is over, and applying twice does no harm.
/// </summary>
internal sealed partial class DeliveryPump(
    DeliveryTable deliveries, DeliveryCounts counts, WebhookRouter router, IGrainFactory grains, TimeProvider clock, ILogger<DeliveryPump> logger)
    : BackgroundService
{
    private const int AtOnce = 32;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan KeepApplied = TimeSpan.FromDays(7);
    private static readonly TimeSpan KeepCounts = TimeSpan.FromDays(30);
    private static readonly TimeSpan PruneEvery = TimeSpan.FromHours(1);

    private DateTimeOffset _pruneAt = DateTimeOffset.MinValue;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await ApplyDueAsync(stoppingToken) == AtOnce)
            {
            }

            await PruneAsync(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogLookFailed(failure);
        }
    }

    private async Task<int> ApplyDueAsync(CancellationToken stoppingToken)
    {
        var due = await deliveries.ClaimAsync(AtOnce, clock.GetUtcNow(), Lease, stoppingToken);
        await Task.WhenAll(due.Select(claimed => ApplyAsync(claimed, stoppingToken)));
        return due.Length;
    }

    private async Task ApplyAsync(ClaimedDelivery claimed, CancellationToken stoppingToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        deadline.CancelAfter(Deadline);
        try
        {
            var outcome = await router.ApplyAsync(grains, claimed.Tenant, claimed.Delivery, deadline.Token);
            await SettleAsync(claimed, outcome, stoppingToken);
        }
        catch (PayloadException unreadable)
        {
            await BuryAsync(claimed, unreadable.Message, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogTryFailed(claimed.Tenant, claimed.Id, claimed.Delivery.Topic, claimed.Attempts, failure);
            await RetryAsync(claimed, failure.GetType().Name, stoppingToken);
        }
    }

    private Task SettleAsync(ClaimedDelivery claimed, DeliveryOutcome outcome, CancellationToken stoppingToken) =>
        outcome == DeliveryOutcome.Refused
            ? BuryAsync(claimed, "The record was understood but cannot be stored; the log says why.", stoppingToken)
            : deliveries.SettleAppliedAsync(claimed, clock.GetUtcNow(), stoppingToken);

    private Task RetryAsync(ClaimedDelivery claimed, string failure, CancellationToken stoppingToken) =>
        DeliveryRetry.NextTry(claimed.Attempts, clock.GetUtcNow()) is { } next
            ? deliveries.PutBackAsync(claimed, next, failure, stoppingToken)
            : BuryAsync(claimed, $"Given up after {claimed.Attempts} tries; the last one failed with {failure}.", stoppingToken);

    private Task BuryAsync(ClaimedDelivery claimed, string reason, CancellationToken stoppingToken)
    {
        LogBuried(claimed.Tenant, claimed.Id, claimed.Delivery.Topic, reason);
        return deliveries.SettleDeadAsync(claimed, reason, clock.GetUtcNow(), stoppingToken);
    }

    private async Task PruneAsync(CancellationToken stoppingToken)
    {
        var now = clock.GetUtcNow();
        if (now >= _pruneAt)
        {
            await deliveries.PruneAsync(now - KeepApplied, stoppingToken);
            await counts.PruneAsync(now - KeepCounts, stoppingToken);
            _pruneAt = now + PruneEvery;
        }
    }
}
