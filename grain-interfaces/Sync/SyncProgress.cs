using System.Collections.Immutable;

namespace XenoStore;

/// <summary>A kind of record that is read with its own cursor.</summary>
public enum SyncResource
{
    /// <summary>Orders with lines, refunds and agreements.</summary>
    Orders = 1,
    /// <summary>Customers.</summary>
    Customers = 2,
    /// <summary>Products.</summary>
    Products = 3,
}

/// <summary>Where one resource's reading stands.</summary>
public enum ResourceState
{
    /// <summary>Not begun.</summary>
    Pending = 0,
    /// <summary>Pages are being read.</summary>
    Running = 1,
    /// <summary>Waiting for Shopify (query cost, outage); goes on by itself.</summary>
    Waiting = 2,
    /// <summary>Read to its end.</summary>
    Done = 3,
    /// <summary>Stopped by something a person must mend.</summary>
    Failed = 4,
}

/// <summary>Progress of one resource.</summary>
/// <param name="Resource">Which.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Rows">Records read in this run.</param>
/// <param name="Total">What Shopify counts, if it said so exactly.</param>
/// <param name="RowsPerSecond">Speed over the last pages, or null.</param>
/// <param name="SecondsLeft">Estimate from total and speed, or null.</param>
/// <param name="WaitingUntil">When it goes on, while waiting.</param>
/// <param name="Reason">Why it waits or failed, in one sentence; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("xeno.resource-progress")]
public sealed record ResourceProgress(
    [property: Id(0)] SyncResource Resource,
    [property: Id(1)] ResourceState State,
    [property: Id(2)] long Rows,
    [property: Id(3)] long? Total,
    [property: Id(4)] long? RowsPerSecond,
    [property: Id(5)] long? SecondsLeft,
    [property: Id(6)] DateTimeOffset? WaitingUntil,
    [property: Id(7)] string? Reason)
{
    /// <summary>Rows of the total in whole percent (0 to 100), or null while the total is unknown.</summary>
    public int? Percent => Total is null ? null : Total == 0 ? 100 : (int)Math.Min(100, Rows * 100 / Total.Value);
}

/// <summary>What a run does.</summary>
public enum SyncKind
{
    /// <summary>The whole history, once.</summary>
    Backfill = 1,
    /// <summary>What changed since the last run.</summary>
    CatchUp = 2,
}

/// <summary>One run, past or present.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Trigger"><c>register</c>, <c>user</c>, <c>reminder</c> or <c>webhook</c>.</param>
/// <param name="StartedAt">When.</param>
/// <param name="FinishedAt">Null while it runs.</param>
/// <param name="Rows">Records read.</param>
/// <param name="Applied">Records that were newer than ours.</param>
/// <param name="Error">Why it failed, in one sentence; null otherwise.</param>
[GenerateSerializer, Immutable, Alias("xeno.sync-run")]
public sealed record SyncRun(
    [property: Id(0)] long Id,
    [property: Id(1)] SyncKind Kind,
    [property: Id(2)] string Trigger,
    [property: Id(3)] DateTimeOffset StartedAt,
    [property: Id(4)] DateTimeOffset? FinishedAt,
    [property: Id(5)] long Rows,
    [property: Id(6)] long Applied,
    [property: Id(7)] string? Error);

/// <summary>The sync of a shop now.</summary>
/// <param name="Run">The present run, or the last one; null before the first.</param>
/// <param name="Resources">Every resource.</param>
/// <param name="Coverage">What part of the history is in.</param>
/// <param name="LastRecountAt">When the days were last recomputed from the ledger and compared, or null.</param>
/// <param name="LastRecountDrift">Days that the recount found different (and repaired); 0 is the only good number.</param>
/// <param name="PendingRereads">Orders waiting to be read again.</param>
[GenerateSerializer, Immutable, Alias("xeno.sync-progress")]
public sealed record SyncProgress(
    [property: Id(0)] SyncRun? Run,
    [property: Id(1)] ImmutableArray<ResourceProgress> Resources,
    [property: Id(2)] Coverage Coverage,
    [property: Id(3)] DateTimeOffset? LastRecountAt,
    [property: Id(4)] int LastRecountDrift,
    [property: Id(5)] int PendingRereads);
