namespace XenoStore.Tests.Engine.Grains;

public sealed class TimerGrain : Grain, ITimerGrain
{
    private readonly Dictionary<string, (IGrainTimer Timer, int Ticks)> _timers = [];
    private int _ticks;

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Signals.Give($"{this.GetPrimaryKeyString()} deactivated");
        return Task.CompletedTask;
    }

    public Task Tick(string timer, int every, bool keepAlive, bool interleave)
    {
        var options = new GrainTimerCreationOptions(TimeSpan.FromMilliseconds(every), TimeSpan.FromMilliseconds(every))
        {
            KeepAlive = keepAlive,
            Interleave = interleave,
        };
        _timers[timer] = (this.RegisterGrainTimer(Count, timer, options), 0);
        return Task.CompletedTask;
    }

    public Task TickAfterFailing(string timer, int every)
    {
        var period = TimeSpan.FromMilliseconds(every);
        var registered = this.RegisterGrainTimer(
            async cancellationToken =>
            {
                await Count(timer, cancellationToken);
                if (_timers[timer].Ticks == 1)
                {
                    throw new InvalidDataException("The first tick fails");
                }
            },
            period,
            period);
        _timers[timer] = (registered, 0);
        return Task.CompletedTask;
    }

    public Task Prepare(string timer)
    {
        _timers[timer] = (this.RegisterGrainTimer(Count, timer, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan), 0);
        return Task.CompletedTask;
    }

    public Task Change(string timer, int dueTime)
    {
        _timers[timer].Timer.Change(TimeSpan.FromMilliseconds(dueTime), Timeout.InfiniteTimeSpan);
        return Task.CompletedTask;
    }

    public Task Stop(string timer)
    {
        _timers[timer].Timer.Dispose();
        return Task.CompletedTask;
    }

    public async Task<int> TicksWhileWaitingFor(string signal)
    {
        var before = _ticks;
        await Signals.Await(signal);
        return _ticks - before;
    }

    public Task AwaitTick(string timer) => Signals.Await($"{this.GetPrimaryKeyString()} {timer} 1");

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    private async Task Count(string timer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        _ticks++;
        var (registered, ticks) = _timers[timer];
        _timers[timer] = (registered, ticks + 1);
        Signals.Give($"{this.GetPrimaryKeyString()} {timer} {ticks + 1}");
    }
}
