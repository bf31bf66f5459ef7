using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace XenoStore.Tests.Cluster;

/// <summary>Things that happen in shops, told as signed webhooks that are repeated until they are acknowledged: about 300 a second altogether.</summary>
internal sealed class Load : IAsyncDisposable
{
    /// <summary>What the simulator's mix causes on average, duplicates among them (measured).</summary>
    private const double WebhooksPerHappening = 2.5;

    /// <summary>Webhooks per second. <c>XENO_CLUSTER_RATE</c> lowers it where the machine has other things to do.</summary>
    private static readonly int Rate = int.Parse(Environment.GetEnvironmentVariable("XENO_CLUSTER_RATE") ?? "300", CultureInfo.InvariantCulture);

    private readonly CancellationTokenSource _stop = new();
    private readonly Stopwatch _running = Stopwatch.StartNew();
    private readonly List<Task<JsonElement>> _seconds = [];
    private readonly Task _telling;

    /// <summary>Begins.</summary>
    public Load(IReadOnlyCollection<LiveShop> shops) => _telling = TellAsync(shops, (int)Math.Max(1, Rate / WebhooksPerHappening / shops.Count));

    /// <summary>Ends it, waits until everything has been acknowledged, and says how much it was.</summary>
    public async Task<string> StopAsync()
    {
        await _stop.CancelAsync();
        await _telling;
        var seconds = _running.Elapsed.TotalSeconds;
        var results = await Task.WhenAll(_seconds);
        results.Sum(result => result.GetProperty("failed").GetInt32()).ShouldBe(0, "a webhook was refused nine times");
        var sent = results.Sum(result => result.GetProperty("sent").GetInt32());
        return $"{sent} webhooks, {sent / seconds:0} a second";
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _telling;
        _stop.Dispose();
    }

    /// <summary>Whatever was not yet acknowledged in one second keeps nothing from happening in the next.</summary>
    private async Task TellAsync(IReadOnlyCollection<LiveShop> shops, int happenings)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            _seconds.AddRange(shops.Select(shop => shop.LiveAsync(happenings, happenings)));
        }
        while (await TickAsync(timer));
    }

    private async Task<bool> TickAsync(PeriodicTimer timer)
    {
        try
        {
            return await timer.WaitForNextTickAsync(_stop.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
