using System.Collections.Immutable;

namespace XenoStore.Grains.Sync;

/// <summary>Why and until when the loop waits.</summary>
/// <param name="Until">When it goes on; null when the next tick decides.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record Waiting(DateTimeOffset? Until, string Reason);

/// <summary>Shows the sync as others see it.</summary>
public static class SyncView
{
    /// <summary>The progress of every resource, in the order in which they are read.</summary>
    public static ImmutableArray<ResourceProgress> Resources(SyncState state, Waiting? waiting, ReadingSpeed speed) =>
    [
        Of(SyncResource.Products, SyncStage.Products, state, waiting, speed),
        Of(SyncResource.Orders, SyncStage.Orders, state, waiting, speed),
        Of(SyncResource.Customers, SyncStage.Customers, state, waiting, speed),
    ];

    private static ResourceProgress Of(SyncResource resource, SyncStage stage, SyncState state, Waiting? waiting, ReadingSpeed speed)
    {
        var checkpoint = state.Of(resource);
        var current = state.Running && state.Stages is [var head, ..] && head == stage;
        var (shown, reason) = Shown(checkpoint, state, current, waiting);
        return new ResourceProgress(
            resource,
            shown,
            checkpoint.Rows,
            checkpoint.Total,
            current ? speed.RowsPerSecond(resource) : null,
            current ? speed.SecondsLeft(checkpoint) : null,
            shown == ResourceState.Waiting ? waiting?.Until : null,
            reason);
    }

    private static (ResourceState State, string? Reason) Shown(Checkpoint checkpoint, SyncState state, bool current, Waiting? waiting) =>
        checkpoint.State switch
        {
            ResourceState.Done => (ResourceState.Done, null),
            ResourceState.Failed => (ResourceState.Failed, checkpoint.Reason),
            _ when !state.Running => (state.Run?.Error is null ? checkpoint.State : ResourceState.Failed, state.Run?.Error),
            _ when current && waiting is not null => (ResourceState.Waiting, waiting.Reason),
            _ => (current ? ResourceState.Running : ResourceState.Pending, null),
        };
}
