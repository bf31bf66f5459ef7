namespace XenoStore.Tests.Engine.Grains;

/// <summary>A grain with reminders. The n-th tick of reminder x gives the signal "key x n". Times are in milliseconds.
/// A reminder named "slow" waits for "slow ticks may end" first.</summary>
public interface IAlarmGrain : IGrainWithStringKey
{
    Task Set(string reminder, int dueTime, int period);

    /// <summary>Whether there was one.</summary>
    Task<bool> Unset(string reminder);

    Task<string> Names();

    /// <summary>Makes the first tick of each reminder fail.</summary>
    Task FailFirstTicks();

    Task End();
}
