using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

/// <summary>A believable stream of happenings in one shop, with webhooks duplicated, reordered and lost as asked.</summary>
internal sealed class LiveStream(Shop shop, LiveRequest request, Chronicle chronicle, Dispatcher dispatcher, Dice dice, TimeProvider time)
{
    private static readonly (HappeningKind Kind, double Share)[] Mix =
    [
        (HappeningKind.OrderPlaced, 0.60), (HappeningKind.OrderUpdated, 0.12), (HappeningKind.OrderRefunded, 0.07),
        (HappeningKind.OrderPaid, 0.04), (HappeningKind.OrderCancelled, 0.03), (HappeningKind.OrderEdited, 0.03),
        (HappeningKind.OrderDeleted, 0.01), (HappeningKind.CustomerUpdated, 0.04), (HappeningKind.CustomerCreated, 0.02),
        (HappeningKind.CustomerDeleted, 0.005), (HappeningKind.ProductUpdated, 0.02), (HappeningKind.ProductCreated, 0.01),
        (HappeningKind.ProductDeleted, 0.005),
    ];

    private static readonly double[] Shares = [.. Mix.Select(m => m.Share)];

    /// <summary>Returns when everything was delivered, given up or lost.</summary>
    public async Task<LiveResult> RunAsync(CancellationToken cancellationToken)
    {
        using var fates = new WebhookFates(request, dispatcher, dice);
        var started = time.GetTimestamp();
        var happened = 0;
        for (var i = 0; Goes(i, started) && !cancellationToken.IsCancellationRequested; i++)
        {
            await PaceAsync(i, started, cancellationToken);
            if (chronicle.Happen(shop, Mix[dice.Weighted(Shares)].Kind, dice.Between(0, int.MaxValue - 1)) is { } outcome)
            {
                happened++;
                await fates.DecideAsync(outcome.Deliveries);
            }
        }

        return await fates.SettleAsync(happened);
    }

    private bool Goes(int done, long started) =>
        request.Count is { } count ? done < count : time.GetElapsedTime(started).TotalSeconds < request.Seconds;

    private async Task PaceAsync(int done, long started, CancellationToken cancellationToken)
    {
        var early = request.Rate <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(done / request.Rate) - time.GetElapsedTime(started);
        if (early > TimeSpan.Zero)
        {
            await Task.Delay(early, time, cancellationToken);
        }
    }
}
