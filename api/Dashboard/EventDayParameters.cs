using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Dashboard;

/// <summary>Which events to add up by day: as <see cref="EventParameters"/>, without pages.</summary>
internal sealed record EventDayParameters(
    [FromQuery(Name = "startDate")] string? StartDate,
    [FromQuery(Name = "endDate")] string? EndDate,
    [FromQuery(Name = "measure")] string? Measure,
    [FromQuery(Name = "search")] string? Search,
    [FromQuery(Name = "status")] string? Status,
    [FromQuery(Name = "customerId")] long? CustomerId,
    [FromQuery(Name = "productId")] long? ProductId)
{
    /// <summary>The question, or null with what is wrong added to the errors.</summary>
    internal RowQuery? Read(FieldErrors errors, out Measure measure) =>
        new EventParameters(StartDate, EndDate, Measure, Search, Status, null, null, null, CustomerId, ProductId).Read(errors, out measure);
}
