namespace XenoStore.Tests.Engine.Grains;

/// <summary>
/// Each step writes "x begins", gives the signal "key x begins", waits for the signal "key x may end", writes "x ends". So a
/// test sees which steps ran together.
/// </summary>
public interface IJournalGrain : IGrainWithStringKey
{
    Task Write(string step);

    [ReadOnly]
    Task Look(string step);

    [AlwaysInterleave]
    Task Interleave(string step);

    /// <summary>Everything written so far, whatever else is under way.</summary>
    [AlwaysInterleave]
    Task<string> Read();
}

/// <summary>The journal in an ordinary class.</summary>
public interface IPlainJournalGrain : IJournalGrain;

/// <summary>The journal in a reentrant class.</summary>
public interface IReentrantJournalGrain : IJournalGrain;
