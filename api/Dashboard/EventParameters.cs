using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Json;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Dashboard;

/// <summary>Which figure to open, and which of the events behind it.</summary>
internal sealed record EventParameters(
    [FromQuery(Name = "startDate")] string? StartDate,
    [FromQuery(Name = "endDate")] string? EndDate,
    [FromQuery(Name = "measure")] string? Measure,
    [FromQuery(Name = "search")] string? Search,
    [FromQuery(Name = "status")] string? Status,
    [FromQuery(Name = "sort")] string? Sort,
    [FromQuery(Name = "cursor")] string? Cursor,
    [FromQuery(Name = "limit")] int? Limit,
    [FromQuery(Name = "customerId")] long? CustomerId,
    [FromQuery(Name = "productId")] long? ProductId)
{
    private static readonly RowColumns Columns = new(
        "-occurredAt", ["occurredAt", "value"], [.. Enum.GetValues<FinancialStatus>().Select(Words.Of)]);

    /// <summary>The question, or null with what is wrong added to the errors.</summary>
    internal RowQuery? Read(FieldErrors errors, out Measure measure)
    {
        if (!MeasureWord.TryRead(Measure, out measure))
        {
            errors.Add("measure", MeasureWord.Remedy);
        }

        return new RowParameters(StartDate, EndDate, Search, Status, Sort, Cursor, Limit).Read(Columns, errors) is { } query
            ? query with { CustomerId = CustomerId, ProductId = ProductId }
            : null;
    }
}
