using System.Collections.Immutable;

namespace XenoStore.Grains.Sync;

/// <summary>Which work a run consists of, what follows what, and what part of the history may be claimed.</summary>
/// <remarks>
/// Products come first: few, and every report names them. Then orders, which every figure stands on; customers last, they add names.
/// Webhooks are subscribed before the first page, so that what happens during a long backfill arrives at once.
/// </remarks>
public static class BackfillPlan
{
    private static readonly TimeSpan DeletionMargin = TimeSpan.FromDays(1);

    /// <summary>The kind of run that the state calls for.</summary>
    public static SyncKind NextKind(SyncState state) => state.HistoryRead ? SyncKind.CatchUp : SyncKind.Backfill;

    /// <summary>Whether the reminder should start a run now.</summary>
    public static bool IsDue(SyncState state, DateTimeOffset now) => !state.Running && (state.NotBefore is null || now >= state.NotBefore);

    /// <summary>Starts a run.</summary>
    public static SyncState Begin(SyncState state, SyncRun run, SyncOptions options, DateTimeOffset now) => state with
    {
        Run = run,
        Stages = run.Kind == SyncKind.Backfill ? Backfill : CatchUp(state, options, now),
        Checkpoints = [.. state.Checkpoints.Select(checkpoint => Prepare(checkpoint, run.Kind, options))],

        // Before the first reading there is no instant of Shopify's to begin from: a day is more than any two clocks differ.
        DeletionsSince = state.DeletionsSince ?? now - DeletionMargin,
        NotBefore = null,
    };

    /// <summary>Takes the stage off the list, if it heads it.</summary>
    public static SyncState StageDone(SyncState state, SyncStage stage) =>
        state.Stages is [var head, ..] && head == stage ? state with { Stages = state.Stages.RemoveAt(0) } : state;

    /// <summary>Ends a run that did all its stages.</summary>
    public static SyncState Finish(SyncState state, DateTimeOffset now) => state with
    {
        Run = state.Run! with { FinishedAt = now },
        HistoryRead = true,
        FailedRuns = 0,
    };

    /// <summary>Ends a run that cannot go on; the reminder leaves the shop alone for longer each time, up to a day.</summary>
    public static SyncState Fail(SyncState state, string reason, SyncOptions options, DateTimeOffset now) => state with
    {
        Run = state.Run! with { FinishedAt = now, Error = reason },
        Stages = [],
        Sweep = null,
        Resting = null,
        FailedRuns = state.FailedRuns + 1,
        NotBefore = now + BackOff.Delay(state.FailedRuns, options.CatchUpEvery, longest: TimeSpan.FromDays(1), chance: 1),
    };

    /// <summary>
    /// What may be claimed. Orders come by <c>updated_at</c>, so no day is known to be complete before the last page; only then is the
    /// earliest day named. Without <c>read_all_orders</c> the history before it stays unknown, and complete is never said.
    /// </summary>
    public static Coverage CoverageOf(SyncState state)
    {
        var orders = state.Of(SyncResource.Orders);
        var read = state.HistoryRead || orders.State == ResourceState.Done;
        return new Coverage(read ? orders.Earliest : null, state.HistoryRead && !HistoryHidden(state));
    }

    private static ImmutableArray<SyncStage> Backfill { get; } =
    [
        SyncStage.Shop, SyncStage.Subscriptions, SyncStage.Products, SyncStage.Orders, SyncStage.Customers,
        SyncStage.Rereads, SyncStage.Deletions, SyncStage.Recount,
    ];

    private static ImmutableArray<SyncStage> CatchUp(SyncState state, SyncOptions options, DateTimeOffset now)
    {
        SyncStage[] always =
        [
            SyncStage.Shop, SyncStage.Subscriptions, SyncStage.Rereads,
            SyncStage.Products, SyncStage.Orders, SyncStage.Customers, SyncStage.Deletions,
        ];
        SyncStage[] sweep = Due(state.SweptAt, options.SweepEvery, now) ? [SyncStage.Sweep] : [];
        SyncStage[] recount = Due(state.RecountedAt, options.RecountEvery, now) ? [SyncStage.Recount] : [];
        return [.. always, .. sweep, .. recount];
    }

    private static bool Due(DateTimeOffset? last, TimeSpan every, DateTimeOffset now) => last is null || now >= last + every;

    /// <summary>A backfill that failed goes on where it stood and does not read again what is done.</summary>
    private static Checkpoint Prepare(Checkpoint checkpoint, SyncKind kind, SyncOptions options) =>
        kind == SyncKind.Backfill && checkpoint.State == ResourceState.Done ? checkpoint : checkpoint.Begin(options.Overlap);

    private static bool HistoryHidden(SyncState state) => !state.Scopes.IsEmpty && !state.Scopes.Contains(OrderVisibility.AllOrdersScope);
}
