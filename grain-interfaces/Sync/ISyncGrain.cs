using System.Collections.Immutable;
using Orleans.Concurrency;

namespace XenoStore;

/// <summary>
/// Reads a shop's history and reconciles it for ever after (<see cref="GrainKeys.Sync"/>). A reminder wakes it; one bounded loop
/// works; rows are written first, then the checkpoint, so that a crash anywhere repeats at most one page, which changes nothing.
/// </summary>
[Alias("xeno.sync")]
public interface ISyncGrain : IGrainWithStringKey
{
    /// <summary>Starts a run and registers the reminder; answers the running run if there is one. The run outlives the silo.</summary>
    /// <param name="trigger"><c>register</c>, <c>user</c> or <c>webhook</c>.</param>
    /// <param name="cancellationToken">Cancels the asking, not the run.</param>
    [Alias("start"), ResponseTimeout(Patience.Person)]
    Task<SyncRun> Start(string trigger, CancellationToken cancellationToken);

    /// <summary>Where it stands, answered at once even while it works.</summary>
    [AlwaysInterleave, Alias("progress")]
    Task<SyncProgress> Progress();

    /// <summary>Past runs, newest first, at most 100.</summary>
    [AlwaysInterleave, Alias("runs")]
    Task<ImmutableArray<SyncRun>> Runs(int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Says that records wait in <c>rereads</c>. Once answered, they are read soon, whatever becomes of this process; a wake that is lost before costs
    /// time, not correctness.
    /// </summary>
    [AlwaysInterleave, Alias("wake")]
    Task Wake();

    /// <summary>Re-derives the sale events of every stored order, for instance after the shop moved to another time zone.</summary>
    [Alias("rederive"), ResponseTimeout(Patience.Person)]
    Task Rederive(CancellationToken cancellationToken);

    /// <summary>Stops the loop and removes the reminder (the app was uninstalled).</summary>
    [Alias("stop"), ResponseTimeout(Patience.Person)]
    Task Stop(CancellationToken cancellationToken);
}
