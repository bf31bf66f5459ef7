using System.Globalization;

namespace XenoStore.Simulator.GraphQL;

/// <summary>A page of a connection.</summary>
internal sealed class Page(IReadOnlyList<object> nodes, Func<int, Cursor> cursorAt, bool hasNext, bool hasPrevious)
{
    /// <summary>What Shopify allows, nested connections included.</summary>
    public const int Largest = 250;

    private readonly string? _loop;

    private Page(IReadOnlyList<object> nodes, Func<int, Cursor> cursorAt, string loop)
        : this(nodes, cursorAt, hasNext: true, hasPrevious: false) => _loop = loop;

    public IReadOnlyList<object> Nodes => nodes;

    public bool HasNextPage => hasNext;

    public bool HasPreviousPage => hasPrevious;

    public string? StartCursor => nodes.Count == 0 ? null : cursorAt(0).Encode();

    public string? EndCursor => _loop ?? (nodes.Count == 0 ? null : cursorAt(nodes.Count - 1).Encode());

    public IReadOnlyList<PageEdge> Edges => [.. nodes.Select((node, i) => new PageEdge(cursorAt(i).Encode(), node))];

    /// <summary>The same page as the cursor fault shows it: it ends where it was asked to begin, and goes on for ever.</summary>
    public Page Looping(string? after) => new(nodes, cursorAt, after ?? EndCursor ?? new Cursor(0, "").Encode());

    /// <summary>A page of a list in memory, in its own order.</summary>
    public static Page Of<T>(IReadOnlyList<T> all, Func<T, long> id, FieldCall call)
        where T : notnull
    {
        var ordered = call.Flag("reverse") ? [.. all.Reverse()] : all;
        var start = call.Text("after") is { } after ? IndexAfter(ordered, id, Cursor.Decode(after).LastId) : 0;
        var nodes = ordered.Skip(start).Take(call.Number("first") ?? Largest).ToList();
        return new Page(
            [.. nodes.Cast<object>()],
            i => new Cursor(id(nodes[i]), id(nodes[i]).ToString(CultureInfo.InvariantCulture)),
            start + nodes.Count < all.Count,
            start > 0);
    }

    private static int IndexAfter<T>(IReadOnlyList<T> ordered, Func<T, long> id, long lastId)
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            if (id(ordered[i]) == lastId)
            {
                return i + 1;
            }
        }

        return ordered.Count;
    }
}
