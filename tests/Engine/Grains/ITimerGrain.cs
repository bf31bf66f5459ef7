namespace XenoStore.Tests.Engine.Grains;

/// <summary>A grain with timers. The n-th tick of timer x gives the signal "key x n". Times are in milliseconds.</summary>
public interface ITimerGrain : IGrainWithStringKey
{
    Task Tick(string timer, int every, bool keepAlive = false, bool interleave = false);

    /// <summary>Starts a timer whose first tick fails.</summary>
    Task TickAfterFailing(string timer, int every);

    /// <summary>Starts a timer that is not due before somebody changes it.</summary>
    Task Prepare(string timer);

    Task Change(string timer, int dueTime);

    Task Stop(string timer);

    /// <summary>Waits for the signal without letting another call in; what the timers did meanwhile.</summary>
    Task<int> TicksWhileWaitingFor(string signal);

    /// <summary>As <see cref="TicksWhileWaitingFor"/>, but waits until an interleaving timer has ticked.</summary>
    Task AwaitTick(string timer);

    Task End();
}
