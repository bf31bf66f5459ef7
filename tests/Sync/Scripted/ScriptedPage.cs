using System.Globalization;
using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Sync.Scripted;

/// <summary>Cuts a page out of records; a cursor names the sort value and id of the last record, as Shopify's do.</summary>
public static class ScriptedPage
{
    public static RecordPage<T> Of<T>(
        IEnumerable<T> records, Func<T, (DateTimeOffset At, long Id)> key, string? after, int pageSize, QueryCost cost, DateTimeOffset askedAt)
    {
        var from = Parse(after);
        var rest = records.Select(record => (Key: key(record), Record: record))
            .Where(entry => entry.Key.CompareTo(from) > 0)
            .OrderBy(entry => entry.Key)
            .ToList();
        var page = rest.Take(pageSize).ToList();
        return new RecordPage<T>(
            [.. page.Select(entry => entry.Record)],
            page.Count == 0 ? null : Cursor(page[^1].Key),
            rest.Count > pageSize,
            cost,
            askedAt);
    }

    private static string Cursor((DateTimeOffset At, long Id) key) => string.Create(CultureInfo.InvariantCulture, $"{key.At.UtcTicks}/{key.Id}");

    /// <summary>None, or one that is not ours, is the beginning: what a circle of pages looks like.</summary>
    private static (DateTimeOffset At, long Id) Parse(string? cursor)
    {
        return cursor?.Split('/') is [var at, var id]
            ? (new DateTimeOffset(Number(at), TimeSpan.Zero), Number(id))
            : (DateTimeOffset.MinValue, long.MinValue);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
