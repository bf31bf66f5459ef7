using Microsoft.Extensions.Hosting;
using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>Starts and stops the silo with its host: the sweeps over calls and idle activations, the reminders, the end of all.</summary>
internal sealed class EmbeddedSiloService(SiloContext silo, GrainCatalog catalog, ReminderService reminders) : IHostedService, IDisposable
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
        await reminders.StopAsync();
        silo.IsStopping = true;
        var reason = new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo is stopping.");
        var ended = Task.WhenAll(catalog.Classes.Select(grainClass => grainClass.EndAllAsync(reason)));
        await Task.WhenAny(ended, Task.Delay(silo.Options.DeactivationTimeout, silo.Time, cancellationToken));
        Dispose();
    }

    public void Dispose()
    {
        foreach (var sweep in _sweeps)
        {
            sweep.Dispose();
        }
    }

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
