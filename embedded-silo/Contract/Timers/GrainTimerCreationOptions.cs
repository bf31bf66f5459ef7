using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>How a grain timer ticks.</summary>
public readonly record struct GrainTimerCreationOptions
{
    /// <summary>A timer whose ticks neither interleave with calls nor keep the activation alive.</summary>
    /// <param name="dueTime">The wait before the first tick; <see cref="Timeout.InfiniteTimeSpan"/>: not started.</param>
    /// <param name="period">The wait from the end of one tick to the start of the next; infinite: one tick only.</param>
    [SetsRequiredMembers]
    public GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period)
    {
        DueTime = dueTime;
        Period = period;
    }

    /// <summary>The wait before the first tick.</summary>
    public required TimeSpan DueTime { get; init; }

    /// <summary>The wait from the end of one tick to the start of the next.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>Whether a tick may start while a call is waiting, like an always-interleave call. Default: no, it queues.</summary>
    public bool Interleave { get; init; }

    /// <summary>Whether a tick counts as use, so that the activation is not collected. Default: no.</summary>
    public bool KeepAlive { get; init; }
}
