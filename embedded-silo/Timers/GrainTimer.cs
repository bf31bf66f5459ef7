using Orleans.Runtime;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// A timer of one activation. When it is due it posts its tick like a call, so the tick waits for running calls unless it
/// interleaves. The period starts when the tick has ended: ticks of one timer never overlap.
/// </summary>
internal sealed class GrainTimer : IGrainTimer
{
    private readonly Activation _activation;
    private readonly TimeProvider _time;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly GrainMethod _method;
    private readonly CancellationTokenSource _ended = new();
    private readonly ITimer _clock;
    private TimeSpan _period;
    private TimeSpan? _changedDueTime;
    private bool _ticking;

    public GrainTimer(
        Activation activation, TimeProvider time, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        (_activation, _time, _callback) = (activation, time, callback);
        _method = new GrainMethod("timer tick") { AlwaysInterleaves = options.Interleave, KeepsAlive = options.KeepAlive };
        using (AmbientContext.Suppress())
        {
            _clock = time.CreateTimer(
                static timer => ((GrainTimer)timer!).Due(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        Change(options.DueTime, options.Period);
    }

    /// <summary>From the grain's own turns only, like everything here but <see cref="Due"/>.</summary>
    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        ThrowIfNotATime(dueTime, nameof(dueTime));
        ThrowIfNotATime(period, nameof(period));
        ObjectDisposedException.ThrowIf(_ended.IsCancellationRequested, this);
        _period = period;
        if (_ticking)
        {
            _changedDueTime = dueTime;
        }
        else
        {
            _clock.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        if (!_ended.IsCancellationRequested)
        {
            _clock.Dispose();
            _ended.Cancel();
            _activation.Forget(this);
        }
    }

    /// <summary>One tick, on the grain's turn.</summary>
    public async Task TickAsync()
    {
        if (_ended.IsCancellationRequested)
        {
            return;
        }

        (_ticking, _changedDueTime) = (true, null);
        try
        {
            await _callback(_ended.Token);
        }
#pragma warning disable CA1031 // a failed tick is reported; the timer goes on, as in Orleans
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _activation.ReportTimerFailure(exception);
        }

        _ticking = false;
        if (!_ended.IsCancellationRequested)
        {
            _clock.Change(_changedDueTime ?? _period, Timeout.InfiniteTimeSpan);
        }
    }

    private static void ThrowIfNotATime(TimeSpan time, string name)
    {
        if (time < TimeSpan.Zero && time != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(name, time, "A timer's time is zero or more, or infinite.");
        }
    }

    private void Due() => _activation.TryPost(new TimerTick(this) { Method = _method, SentAt = _time.GetTimestamp() });
}
