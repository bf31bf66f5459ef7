using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;

namespace XenoStore.Api.Customers;

/// <summary>Which customers are wanted.</summary>
internal sealed record CustomerParameters(
    [FromQuery(Name = "startDate")] string? StartDate,
    [FromQuery(Name = "endDate")] string? EndDate,
    [FromQuery(Name = "search")] string? Search,
    [FromQuery(Name = "status")] string? Status,
    [FromQuery(Name = "sort")] string? Sort,
    [FromQuery(Name = "cursor")] string? Cursor,
    [FromQuery(Name = "limit")] int? Limit,
    [FromQuery(Name = "customerId")] long? CustomerId,
    [FromQuery(Name = "nameSource")] string? NameSource)
{
    private static readonly RowColumns Columns = new(
        "-totalSales", ["name", "orders", "totalSales", "lastOrderOn"], ["new", "returning", "enabled", "disabled", "invited", "declined"]);

    /// <summary>The query, or null with what is wrong added to the errors.</summary>
    internal RowQuery? Read(FieldErrors errors)
    {
        var source = WordParameter<CustomerNameSource>.Read("nameSource", NameSource, errors);
        return new RowParameters(StartDate, EndDate, Search, Status, Sort, Cursor, Limit).Read(Columns, errors) is { } query
            ? query with { CustomerId = CustomerId, NameSource = source }
            : null;
    }
}
