using System.Collections.Immutable;

namespace XenoStore.Grains.Sync;

/// <summary>What a shop's sync must remember over restarts.</summary>
[GenerateSerializer, Immutable, Alias("xeno.sync-state")]
public sealed record SyncState
{
    /// <summary>The present run, or the last one.</summary>
    [Id(0)]
    public SyncRun? Run { get; init; }

    /// <summary>What the present run has still to do, in order; empty when none is under way.</summary>
    [Id(1)]
    public ImmutableArray<SyncStage> Stages { get; init; } = [];

    /// <summary>One per resource.</summary>
    [Id(2)]
    public ImmutableArray<Checkpoint> Checkpoints { get; init; } =
    [
        new() { Resource = SyncResource.Orders },
        new() { Resource = SyncResource.Customers },
        new() { Resource = SyncResource.Products },
    ];

    /// <summary>Whether the history has been read to its end once: from then on runs catch up.</summary>
    [Id(3)]
    public bool HistoryRead { get; init; }

    /// <summary>What the shop granted when it was last asked; empty while unknown.</summary>
    [Id(4)]
    public ImmutableArray<string> Scopes { get; init; } = [];

    /// <summary>Deletions up to here (Shopify's clock) are applied.</summary>
    [Id(5)]
    public DateTimeOffset? DeletionsSince { get; init; }

    /// <summary>Where the present reading of deletions stands.</summary>
    [Id(6)]
    public string? DeletionsCursor { get; init; }

    /// <summary>The newest deletion met in the present reading.</summary>
    [Id(15)]
    public DateTimeOffset? DeletionsReached { get; init; }

    /// <summary>The comparison of all order ids under way, if one is.</summary>
    [Id(7)]
    public Sweep? Sweep { get; init; }

    /// <summary>When the last comparison ended.</summary>
    [Id(8)]
    public DateTimeOffset? SweptAt { get; init; }

    /// <summary>When the days were last recomputed.</summary>
    [Id(9)]
    public DateTimeOffset? RecountedAt { get; init; }

    /// <summary>Days that the last recount found different.</summary>
    [Id(10)]
    public int RecountDrift { get; init; }

    /// <summary>Deriving the sale events anew, if that is under way.</summary>
    [Id(11)]
    public Rederivation? Rederivation { get; init; }

    /// <summary>Runs in a row that a person must look at.</summary>
    [Id(12)]
    public int FailedRuns { get; init; }

    /// <summary>The reminder starts no run before this instant; a person may.</summary>
    [Id(13)]
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>What part of the history the tenant has been told to claim.</summary>
    [Id(14)]
    public Coverage Claimed { get; init; } = new(From: null, Complete: false);

    /// <summary>Why the run rests until the next tick (the shop is frozen); null when it does not.</summary>
    [Id(16)]
    public string? Resting { get; init; }

    /// <summary>Whether a run is under way.</summary>
    public bool Running => Run is { FinishedAt: null };

    /// <summary>The checkpoint of a resource.</summary>
    public Checkpoint Of(SyncResource resource) => Checkpoints.First(checkpoint => checkpoint.Resource == resource);

    /// <summary>The state with one checkpoint replaced.</summary>
    public SyncState With(Checkpoint checkpoint) =>
        this with { Checkpoints = [.. Checkpoints.Select(old => old.Resource == checkpoint.Resource ? checkpoint : old)] };

    /// <summary>The state with records added to the present run's count.</summary>
    public SyncState Counting(int rows, int applied) =>
        this with { Run = Run is null ? null : Run with { Rows = Run.Rows + rows, Applied = Run.Applied + applied } };
}

/// <summary>How far the stored orders' sale events have been derived anew.</summary>
/// <param name="Request">Rises with every request, so that a page derived before the latest one does not count towards it.</param>
/// <param name="After">Orders up to this id are done.</param>
[GenerateSerializer, Immutable, Alias("xeno.sync-rederivation")]
public sealed record Rederivation([property: Id(0)] int Request, [property: Id(1)] long After);
