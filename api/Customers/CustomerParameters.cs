using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Json;
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

    private static readonly Dictionary<string, CustomerNameSource> NameSources = Enum.GetValues<CustomerNameSource>().ToDictionary(Words.Of);

    /// <summary>The query, or null with what is wrong added to the errors.</summary>
    internal RowQuery? Read(FieldErrors errors)
    {
        var source = ReadNameSource(errors);
        return new RowParameters(StartDate, EndDate, Search, Status, Sort, Cursor, Limit).Read(Columns, errors) is { } query
            ? query with { CustomerId = CustomerId, NameSource = source }
            : null;
    }

    private CustomerNameSource? ReadNameSource(FieldErrors errors)
    {
        if (string.IsNullOrEmpty(NameSource))
        {
            return null;
        }

        if (NameSources.TryGetValue(NameSource, out var source))
        {
            return source;
        }

        errors.Add("nameSource", $"Use one of {string.Join(", ", NameSources.Keys)}.");
        return null;
    }
}
