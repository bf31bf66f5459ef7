using XenoStore.Simulator.Happenings;
using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Hosting;

/// <summary>Life in every seeded shop at a set rate for as long as the simulator runs.</summary>
internal sealed class BackgroundLife(Task life) : IAsyncDisposable
{
    public static BackgroundLife Start(SimulatorOptions options, ShopDirectory shops, Chronicle chronicle, Dispatcher dispatcher)
    {
        var request = new LiveRequest(options.Rate, Seconds: double.MaxValue);
        return new(options.Rate <= 0 ? Task.CompletedTask : Task.WhenAll(shops.Seeded.Select((shop, i) =>
            new LiveStream(shop, request, chronicle, dispatcher, new Dice(options.Seed + i), options.Time).RunAsync(dispatcher.Stopping))));
    }

    public async ValueTask DisposeAsync() => await life.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
