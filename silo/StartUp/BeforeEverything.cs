using Microsoft.Extensions.Hosting;

namespace XenoStore.Silo.StartUp;

/// <summary>
/// What must be ready before any hosted service starts, and stay until the last has stopped. The order in which services were added is no
/// help: Orleans' silo puts itself in front of all others.
/// </summary>
internal abstract class BeforeEverything : IHostedLifecycleService
{
    /// <summary>Makes it ready; a failure keeps the host from starting.</summary>
    public abstract Task StartingAsync(CancellationToken cancellationToken);

    /// <summary>Clears up after all others.</summary>
    public virtual Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
