using Microsoft.AspNetCore.Http.HttpResults;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Dashboard;

/// <summary><c>/api/dashboard/events</c>: what a figure is made of.</summary>
internal static class EventEndpoints
{
    internal static void MapEvents(this IEndpointRouteBuilder dashboard)
    {
        dashboard.MapGet("/events", EventsAsync).WithName("GetEvents")
            .WithSummary("The sale events behind a figure")
            .WithDescription(
                "The server asserts that they add up to the figure; if they ever do not, the answer is a problem of type figures-disagree. "
                + "Sort: occurredAt, value.")
            .ProducesProblem(StatusCodes.Status500InternalServerError);
        dashboard.MapGet("/events/days", DaysAsync).WithName("GetEventDays")
            .WithSummary("What the sale events behind a figure add to each day")
            .WithDescription("The same events as /api/dashboard/events shows for the same search and filters, added up by day.");
    }

    private static async Task<Results<Ok<EventsResponse>, Refusal>> EventsAsync(
        [AsParameters] EventParameters parameters, Shop shop, FigureOpener opener, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        if (parameters.Read(errors, out var measure) is not { } query)
        {
            return Refusal.Invalid(errors);
        }

        try
        {
            var opened = await opener.OpenAsync(shop, measure, query, cancellationToken);
            return opened.Agreement == FigureAgreement.Different ? FiguresDisagree() : TypedResults.Ok(EventsResponse.Of(opened, measure));
        }
        catch (FormatException) when (query.Cursor is not null)
        {
            return Refusal.Invalid("cursor", RowParameters.BadCursor);
        }
    }

    private static async Task<Results<Ok<EventDaysResponse>, Refusal>> DaysAsync(
        [AsParameters] EventDayParameters parameters, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        if (parameters.Read(errors, out var measure) is not { } query)
        {
            return Refusal.Invalid(errors);
        }

        var stats = await shop.Tenant.Stats(query.Range, Comparison.None);
        var days = await shop.Insights.SaleEventDays(measure, query with { Range = stats.Asked.Range }, cancellationToken);
        return TypedResults.Ok(EventDaysResponse.Of(days, stats, measure));
    }

    private static Refusal FiguresDisagree() => Refusal.Of(
        StatusCodes.Status500InternalServerError, "figures-disagree", "The events do not add up to the figure.",
        "We do not show a number that we cannot account for. The difference has been logged; start a sync, which recounts the days, then try again.");
}
