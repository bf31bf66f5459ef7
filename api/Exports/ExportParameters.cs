using Microsoft.AspNetCore.Mvc;

namespace XenoStore.Api.Exports;

/// <summary>Which rows of a list to export: what the list itself takes, without pages.</summary>
internal sealed record ExportParameters(
    [FromQuery(Name = "startDate")] string? StartDate,
    [FromQuery(Name = "endDate")] string? EndDate,
    [FromQuery(Name = "search")] string? Search,
    [FromQuery(Name = "status")] string? Status,
    [FromQuery(Name = "sort")] string? Sort,
    [FromQuery(Name = "customerId")] long? CustomerId,
    [FromQuery(Name = "productId")] long? ProductId);
