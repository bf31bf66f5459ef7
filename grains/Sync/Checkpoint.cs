namespace XenoStore.Grains.Sync;

/// <summary>
/// Where the reading of one resource stands. Pages come in ascending <c>updated_at</c>: a record changed meanwhile moves to the end and
/// is met again, so a page once passed never has to be looked at a second time, and <see cref="Watermark"/> is always a safe place to
/// begin from. All instants are Shopify's own.
/// </summary>
[GenerateSerializer, Immutable, Alias("xeno.sync-checkpoint")]
public sealed record Checkpoint
{
    /// <summary>Of which resource.</summary>
    [Id(0)]
    public SyncResource Resource { get; init; }

    /// <summary>Pending, Running, Done or Failed; waiting is not stored, since a new process may try at once.</summary>
    [Id(1)]
    public ResourceState State { get; init; }

    /// <summary>Lower bound of <c>updated_at</c> in the present result set; null reads everything. A cursor is valid only with it.</summary>
    [Id(2)]
    public DateTimeOffset? Since { get; init; }

    /// <summary>The <c>endCursor</c> of the last page written; null at the start of a result set.</summary>
    [Id(3)]
    public string? Cursor { get; init; }

    /// <summary>Newest <c>updated_at</c> ever written.</summary>
    [Id(4)]
    public DateTimeOffset? Watermark { get; init; }

    /// <summary>Newest <c>updated_at</c> of the present result set.</summary>
    [Id(5)]
    public DateTimeOffset? Reached { get; init; }

    /// <summary>Records read of the present result set.</summary>
    [Id(6)]
    public long Rows { get; init; }

    /// <summary>What Shopify counts, if exact.</summary>
    [Id(7)]
    public long? Total { get; init; }

    /// <summary>Pages that brought nothing new since the last one that did.</summary>
    [Id(8)]
    public int RepeatedPages { get; init; }

    /// <summary>Cursors refused since <see cref="Watermark"/> last rose.</summary>
    [Id(9)]
    public int Restarts { get; init; }

    /// <summary>Earliest day of sale met (orders only).</summary>
    [Id(10)]
    public DateOnly? Earliest { get; init; }

    /// <summary>Records per page once Shopify found the usual page too costly.</summary>
    [Id(11)]
    public int? PageSize { get; init; }

    /// <summary>Why it failed.</summary>
    [Id(12)]
    public string? Reason { get; init; }

    /// <summary>
    /// Begins a result set: everything at first, later what changed since the watermark. An unfinished one goes on at its cursor,
    /// unless the cursor was what failed.
    /// </summary>
    public Checkpoint Begin(TimeSpan overlap)
    {
        var next = this with { RepeatedPages = 0, Restarts = 0 };
        return State switch
        {
            ResourceState.Running => next,
            ResourceState.Failed => next.FromWatermark(overlap),
            _ => next.FromWatermark(overlap) with { Rows = 0, Total = null },
        };
    }

    /// <summary>The checkpoint after a page has been written.</summary>
    /// <param name="page">What the page held.</param>
    /// <param name="maxRepeatedPages">Pages without anything new that are put up with.</param>
    public Checkpoint After(PageWritten page, int maxRepeatedPages)
    {
        var repeats = RepeatsAfter(page);
        var next = this with
        {
            Rows = Rows + page.Rows,
            Watermark = Later(Watermark, page.Newest),
            Reached = Later(Reached, page.Newest),
            Earliest = Earlier(Earliest, page.Earliest),
            RepeatedPages = repeats,
            Restarts = page.Newest > Watermark ? 0 : Restarts,
            Cursor = page.HasNextPage ? page.EndCursor : null,
            State = page.HasNextPage ? ResourceState.Running : ResourceState.Done,
        };
        return next switch
        {
            { State: ResourceState.Done } => next,
            { Cursor: null } => next.Fail("Shopify announced a next page and gave no cursor to it."),
            _ when repeats >= maxRepeatedPages => next.Fail($"Shopify's pages go in a circle: {repeats} of them brought nothing new."),
            _ => next,
        };
    }

    /// <summary>Shopify no longer knows the cursor: begin again a little before the newest record written.</summary>
    /// <param name="overlap">How much before.</param>
    /// <param name="maxRestarts">How often that is put up with while the watermark stands still.</param>
    public Checkpoint CursorRefused(TimeSpan overlap, int maxRestarts) => Restarts < maxRestarts
        ? FromWatermark(overlap) with { Restarts = Restarts + 1 }
        : Fail($"Shopify refused the cursor {Restarts + 1} times without progress.");

    /// <summary>Stops with a reason a person must look at.</summary>
    public Checkpoint Fail(string reason) => this with { State = ResourceState.Failed, Reason = reason };

    private Checkpoint FromWatermark(TimeSpan overlap) =>
        this with { State = ResourceState.Running, Since = Watermark - overlap, Cursor = null, Reached = null, Reason = null };

    /// <summary>A page of many records of one second has the same newest instant as the page before: neither progress nor a repeat.</summary>
    private int RepeatsAfter(PageWritten page)
    {
        var repeated = (page.EndCursor is not null && page.EndCursor == Cursor) || page.Newest < Reached;
        return repeated ? RepeatedPages + 1 : page.Newest > Reached ? 0 : RepeatedPages;
    }

    private static DateTimeOffset? Later(DateTimeOffset? a, DateTimeOffset? b) => a is null || b > a ? b ?? a : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
