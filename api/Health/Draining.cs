namespace XenoStore.Api.Health;

/// <summary>
/// The time between "stop" and stopping: the host says that it is not ready and goes on answering, so that whoever spreads requests
/// over several hosts can turn to another.
/// </summary>
internal sealed class Draining(IConfiguration configuration, TimeProvider clock) : IHostedLifecycleService
{
    /// <summary>Seconds to go on answering (<c>XENO_DRAIN_SECONDS</c>). Default: 0, right for a host without a load balancer.</summary>
    private readonly TimeSpan _time = TimeSpan.FromSeconds(Math.Clamp(configuration.GetValue("XENO_DRAIN_SECONDS", 0), 0, 60));

    private volatile bool _begun;

    /// <summary>Whether the host has been told to stop.</summary>
    internal bool Begun => _begun;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        _begun = true;
        return _time == TimeSpan.Zero ? Task.CompletedTask : Task.Delay(_time, clock, cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
