using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>Starts and stops the silo with its host: the sweeps over calls and idle activations, the reminders, the end of all.</summary>
internal sealed partial class EmbeddedSiloService(
    SiloContext silo, GrainCatalog catalog, ReminderService reminders, ILogger<EmbeddedSiloService> logger) : IHostedService, IDisposable
{
    private readonly List<ITimer> _sweeps = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Every(silo.Options.ResponseTimeoutQuantum, silo.CallWatch.Sweep);
        Every(silo.Options.CollectionQuantum, CollectIdle);
        reminders.Start();
        return Task.CompletedTask;
    }

    /// <summary>Reminders first, so that no tick wakes a grain; then every activation, for no longer than the deactivation time-out.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await reminders.StopPollingAsync();
            await EndAllAsync().WaitAsync(silo.Options.DeactivationTimeout, silo.Time, cancellationToken);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            LogNotAllEnded();
        }

        Dispose();
    }

    public void Dispose()
    {
        foreach (var sweep in _sweeps)
        {
            sweep.Dispose();
        }
    }

    private async Task EndAllAsync()
    {
        silo.IsStopping = true;
        var reason = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo is stopping.");
        await Task.WhenAll(catalog.Classes.Select(grainClass => grainClass.EndAllAsync(reason)));
        await reminders.CompleteTicksAsync();
    }

    [LoggerMessage(LogLevel.Warning, "Some activations have not ended in the time they had; the host stops without them")]
    private partial void LogNotAllEnded();

    private void CollectIdle()
    {
        var before = silo.Ago(silo.Options.CollectionAge);
        foreach (var grainClass in catalog.Classes)
        {
            grainClass.CollectIdleSince(before);
        }
    }

    private void Every(TimeSpan period, Action sweep) => _sweeps.Add(silo.Time.CreateTimer(_ => sweep(), null, period, period));
}
