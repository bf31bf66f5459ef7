using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Rows;

/// <summary>What a list may be asked.</summary>
internal sealed record RowParameters(
    [FromQuery(Name = "startDate")] string? StartDate,
    [FromQuery(Name = "endDate")] string? EndDate,
    [FromQuery(Name = "search")] string? Search,
    [FromQuery(Name = "status")] string? Status,
    [FromQuery(Name = "sort")] string? Sort,
    [FromQuery(Name = "cursor")] string? Cursor,
    [FromQuery(Name = "limit")] int? Limit)
{
    /// <summary>Most rows of one page.</summary>
    internal const int MaxLimit = 200;

    /// <summary>Rows of a page when nobody says.</summary>
    internal const int DefaultLimit = 50;

    /// <summary>Longest search text, in characters.</summary>
    internal const int MaxSearch = 100;

    private const int MaxCursor = 1_000;

    /// <summary>The query for a list, or null with what is wrong added to the errors.</summary>
    internal RowQuery? Read(RowColumns columns, FieldErrors errors)
    {
        var range = new RangeParameters(StartDate, EndDate).Read(errors);
        var sort = string.IsNullOrEmpty(Sort) ? columns.DefaultSort : Sort;
        var status = string.IsNullOrEmpty(Status) ? null : Status;
        var search = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim().Replace("\0", string.Empty, StringComparison.Ordinal);
        Check(columns.Sorts.Contains(sort.TrimStart('-')) && !sort.StartsWith("--", StringComparison.Ordinal), "sort", columns.SortRemedy, errors);
        Check(status is null || columns.Statuses.Contains(status), "status", columns.StatusRemedy, errors);
        Check(search is null or { Length: <= MaxSearch }, "search", $"Search for at most {MaxSearch} characters.", errors);
        Check(Limit is null or (>= 1 and <= MaxLimit), "limit", $"Ask for 1 to {MaxLimit} rows.", errors);
        Check(Cursor is null or { Length: <= MaxCursor }, "cursor", BadCursor, errors);
        return errors.Any ? null : new RowQuery(range, search, status, sort, string.IsNullOrEmpty(Cursor) ? null : Cursor, Limit ?? DefaultLimit);
    }

    /// <summary>What is said of a cursor that no answer of ours has given.</summary>
    internal const string BadCursor = "This cursor does not belong to this list and sort; begin again without one.";

    private static void Check(bool good, string field, string message, FieldErrors errors)
    {
        if (!good)
        {
            errors.Add(field, message);
        }
    }
}
