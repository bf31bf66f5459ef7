using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Dashboard;

/// <summary>Which figure to open.</summary>
internal sealed record EventParameters(
    [FromQuery(Name = "startDate")] string? StartDate,
    [FromQuery(Name = "endDate")] string? EndDate,
    [FromQuery(Name = "measure")] string? Measure,
    [FromQuery(Name = "search")] string? Search,
    [FromQuery(Name = "cursor")] string? Cursor,
    [FromQuery(Name = "limit")] int? Limit)
{
    private static readonly RowColumns Columns = new("-day", ["day"], []);

    /// <summary>The question, or null with what is wrong added to the errors.</summary>
    internal RowQuery? Read(FieldErrors errors, out Measure measure)
    {
        if (!MeasureWord.TryRead(Measure, out measure))
        {
            errors.Add("measure", MeasureWord.Remedy);
        }

        return new RowParameters(StartDate, EndDate, Search, null, null, Cursor, Limit).Read(Columns, errors);
    }
}
