using System.Collections.Immutable;

namespace XenoStore.Grains.Sync;

/// <summary>
/// The comparison of every order id that Shopify lists with ours, both ascending, page by page. What Shopify's list lacks is only a
/// suspect: each is asked for by its id before it is believed to be deleted.
/// </summary>
[GenerateSerializer, Immutable, Alias("xeno.sync-sweep")]
public sealed record Sweep
{
    /// <summary>More missing orders than anybody deletes in a day: rather a fault of the list, so nothing is done.</summary>
    public const int MaxSuspects = 10_000;

    /// <summary>When it began; orders made since are none of its business.</summary>
    [Id(0)]
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>Where Shopify's list stands.</summary>
    [Id(1)]
    public string? Cursor { get; init; }

    /// <summary>Ids up to here have been compared.</summary>
    [Id(2)]
    public long ComparedTo { get; init; }

    /// <summary>The smallest id that Shopify lists.</summary>
    [Id(3)]
    public long? FirstListed { get; init; }

    /// <summary>How many ids Shopify listed.</summary>
    [Id(4)]
    public long Listed { get; init; }

    /// <summary>Whether Shopify's list has been read to its end.</summary>
    [Id(5)]
    public bool Complete { get; init; }

    /// <summary>Orders of ours that the list lacks and that have not been asked for yet, ascending.</summary>
    [Id(6)]
    public ImmutableArray<long> Suspects { get; init; } = [];

    /// <summary>How many orders turned out to be deleted.</summary>
    [Id(7)]
    public int Deleted { get; init; }

    /// <summary>Up to which id of ours a page of Shopify's must be compared: its last one, or all the rest on the last page.</summary>
    public static long CompareTo(IReadOnlyList<long> listed, bool hasNextPage) => hasNextPage ? listed[^1] : long.MaxValue;

    /// <summary>The sweep after one more page.</summary>
    /// <param name="listed">Shopify's ids, ascending.</param>
    /// <param name="ours">Our live ids above <see cref="ComparedTo"/> and up to <see cref="CompareTo"/>.</param>
    /// <param name="endCursor">Where the next page begins; null on the last.</param>
    public Sweep After(IReadOnlyList<long> listed, IEnumerable<long> ours, string? endCursor)
    {
        var present = listed.ToHashSet();
        return this with
        {
            Cursor = endCursor,
            ComparedTo = CompareTo(listed, endCursor is not null),
            FirstListed = FirstListed ?? (listed.Count > 0 ? listed[0] : null),
            Listed = Listed + listed.Count,
            Complete = endCursor is null,
            Suspects = [.. Suspects, .. ours.Where(id => !present.Contains(id))],
        };
    }

    /// <summary>Whether a page continues the list: ids rise, and there is at least one if more pages follow.</summary>
    public bool Continues(IReadOnlyList<long> listed, bool hasNextPage) =>
        listed.Prepend(ComparedTo).Zip(listed).All(pair => pair.First < pair.Second) && (listed.Count > 0 || !hasNextPage);

    /// <summary>
    /// Whether a suspect may be deleted at all. Not when it was made since the sweep began, not when Shopify would hide it, and not
    /// when it is old and nothing older is listed: a history that loses its beginning was hidden, whatever the scopes say.
    /// </summary>
    /// <param name="orderId">The suspect.</param>
    /// <param name="createdAt">When Shopify made it.</param>
    /// <param name="scopes">Granted scopes.</param>
    public bool MayBeDeleted(long orderId, DateTimeOffset createdAt, ImmutableArray<string> scopes) =>
        createdAt < StartedAt
        && OrderVisibility.WouldBeShown(createdAt, scopes, StartedAt)
        && (OrderVisibility.IsRecent(createdAt, StartedAt) || FirstListed < orderId);
}
