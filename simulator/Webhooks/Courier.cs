namespace XenoStore.Simulator.Webhooks;

/// <summary>Brings deliveries to their address until they are acknowledged or given up.</summary>
internal sealed class Courier(WebhookSender sender, RetrySchedule schedule, TimeProvider time) : IDisposable
{
    private const int AtOnce = 64;

    private readonly SemaphoreSlim _lanes = new(AtOnce);

    /// <summary>Whether it was acknowledged. Never throws but for cancellation.</summary>
    public async Task<bool> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        for (var retry = 0; retry <= RetrySchedule.Retries; retry++)
        {
            if (retry > 0)
            {
                await Task.Delay(schedule.Before(retry), time, cancellationToken);
            }

            if (await AttemptAsync(delivery, cancellationToken))
            {
                delivery.State = DeliveryState.Acknowledged;
                return true;
            }
        }

        delivery.State = DeliveryState.Failed;
        return false;
    }

    public void Dispose() => _lanes.Dispose();

    private async Task<bool> AttemptAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        await _lanes.WaitAsync(cancellationToken);
        try
        {
            var attempt = await sender.PostAsync(delivery, cancellationToken);
            delivery.Record(attempt);
            return attempt.Acknowledged;
        }
        finally
        {
            _lanes.Release();
        }
    }
}
