using System.Globalization;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL;

/// <summary>Pages of a resource under a sort key and a search query.</summary>
internal static class RecordPages
{
    private const string CursorTime = "yyyy-MM-dd HH:mm:ss.ffffff";

    /// <summary>Resolves <c>orders</c>, <c>customers</c> or <c>products</c>.</summary>
    /// <param name="defaultSort">The schema's default of <c>sortKey</c>.</param>
    public static Page Find<T>(RecordSet<T> records, IReadOnlyDictionary<string, SearchField<T>> fields, string defaultSort, FieldCall call)
        where T : class, IRecord
    {
        var sortKey = call.Text("sortKey") ?? defaultSort;
        if (!records.TrySort(sortKey, out var sorted))
        {
            throw new GraphQLException(GraphQLError.Of($"The simulator does not sort by {sortKey}", "BAD_REQUEST"));
        }

        var search = SearchQuery<T>.Parse(call, fields);
        var nodes = new List<int>();
        var start = Start(sorted, sortKey, call);
        var more = Collect(sorted, search, start, call.Flag("reverse") ? -1 : 1, call.Number("first") ?? Page.Largest, nodes);
        var page = new Page([.. nodes.Select(i => sorted[i])], i => CursorOf(sorted.PositionOf(nodes[i]), sortKey), more, call.Text("after") is not null);
        return call.Request.LoopsCursors ? page.Looping(call.Text("after")) : page;
    }

    public static SearchCount Count<T>(RecordSet<T> records, IReadOnlyDictionary<string, SearchField<T>> fields, FieldCall call)
        where T : class, IRecord
    {
        var search = SearchQuery<T>.Parse(call, fields);
        var count = Enumerable.Range(0, records.ById.Count).Count(i => search.Matches(records.ById[i]));
        var limit = call.IsNull("limit") ? int.MaxValue : call.Number("limit") ?? 10_000;
        return new SearchCount(Math.Min(count, limit), count > limit ? "AT_LEAST" : "EXACT");
    }

    private static bool Collect<T>(SortedRecords<T> sorted, SearchQuery<T> search, int start, int step, int first, List<int> found)
        where T : class, IRecord
    {
        for (var i = start; i >= 0 && i < sorted.Count; i += step)
        {
            if (!search.Matches(sorted[i]))
            {
                continue;
            }

            if (found.Count == first)
            {
                return true;
            }

            found.Add(i);
        }

        return false;
    }

    private static int Start<T>(SortedRecords<T> sorted, string sortKey, FieldCall call)
        where T : class, IRecord
    {
        var reverse = call.Flag("reverse");
        if (call.Text("after") is not { } after)
        {
            return reverse ? sorted.Count - 1 : 0;
        }

        var cursor = Cursor.Decode(after);
        var key = KeyOf(cursor, sortKey);
        return reverse ? sorted.IndexAfter(key, cursor.LastId - 1) - 1 : sorted.IndexAfter(key, cursor.LastId);
    }

    private static Cursor CursorOf((long Key, long Id) position, string sortKey) => new(position.Id, sortKey == "ID"
        ? position.Id.ToString(CultureInfo.InvariantCulture)
        : new DateTime(position.Key, DateTimeKind.Utc).ToString(CursorTime, CultureInfo.InvariantCulture));

    private static long KeyOf(Cursor cursor, string sortKey)
    {
        if (sortKey == "ID")
        {
            return cursor.LastId;
        }

        return DateTime.TryParseExact(cursor.LastValue, CursorTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at.Ticks
            : throw new GraphQLException(GraphQLError.Of("Invalid cursor for current pagination sort.", "BAD_REQUEST"));
    }
}
