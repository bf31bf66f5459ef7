namespace Orleans.Runtime;

/// <summary>A timer of one activation; it ends with the activation, or when disposed.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Starts the timer anew.</summary>
    /// <param name="dueTime">The wait before the next tick; <see cref="Timeout.InfiniteTimeSpan"/> stops it.</param>
    /// <param name="period">The wait from the end of one tick to the start of the next; infinite or zero: one tick only.</param>
    void Change(TimeSpan dueTime, TimeSpan period);
}
