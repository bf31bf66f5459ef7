namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>A page of a GraphQL connection, asked for by <c>nodes</c> or by <c>edges</c>.</summary>
internal sealed record Connection<T>
    where T : class
{
    public PageInfo? PageInfo { get; init; }

    public T?[]? Nodes { get; init; }

    public Edge<T>?[]? Edges { get; init; }

    internal bool HasMore => PageInfo is { HasNextPage: true };

    internal string? EndCursor => PageInfo?.EndCursor;

    /// <summary>
    /// This page and the one after it. Where nothing was cut, whatever <paramref name="next"/> holds was not asked for on this list's
    /// behalf and is left alone.
    /// </summary>
    /// <exception cref="PayloadException">The next page is missing, or leads back to itself.</exception>
    internal Connection<T> And(Connection<T>? next, string field)
    {
        if (!HasMore)
        {
            return this;
        }

        if (next is null)
        {
            throw PayloadException.Missing(field);
        }

        return next.HasMore && next.EndCursor == EndCursor
            ? throw new PayloadException(field, "has a cursor that leads back to itself")
            : new Connection<T> { PageInfo = next.PageInfo, Nodes = Joined(Nodes, next.Nodes), Edges = Joined(Edges, next.Edges) };
    }

    private static TItem[] Joined<TItem>(TItem[]? first, TItem[]? next) => [.. first ?? [], .. next ?? []];
}

/// <summary>Whether a list goes on, and where.</summary>
internal sealed record PageInfo
{
    public bool HasNextPage { get; init; }

    public string? EndCursor { get; init; }
}

/// <summary>One element of a list with its own cursor.</summary>
internal sealed record Edge<T>
{
    public string? Cursor { get; init; }

    public T? Node { get; init; }
}

/// <summary>A record of which only the id was asked.</summary>
internal sealed record IdNode
{
    public string? Id { get; init; }
}
