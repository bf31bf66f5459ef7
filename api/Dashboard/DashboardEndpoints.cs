using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Dashboard;

/// <summary><c>/api/dashboard</c>: figures of a range of the shop's days; the last six months when none is named.</summary>
internal static class DashboardEndpoints
{
    internal static void MapDashboard(this IEndpointRouteBuilder app)
    {
        var dashboard = app.MapGroup("/api/dashboard").WithTags("Dashboard").RequiresSession();
        dashboard.MapGet("/stats", StatsAsync).WithName("GetStats")
            .WithSummary("Totals and every day of a range")
            .WithDescription("Answered from memory: the cost does not depend on how many orders the shop has.");
        dashboard.MapGet("/customers", CustomersAsync).WithName("GetCustomerInsight")
            .WithSummary("Distinct, new and returning customers of a range");
        dashboard.MapGet("/products", ProductsAsync).WithName("GetProductInsight").WithSummary("The best products of a range");
        dashboard.MapGet("/events", EventsAsync).WithName("GetEvents")
            .WithSummary("The sale events behind a figure")
            .WithDescription(
                "The server asserts that they add up to the figure; if they ever do not, the answer is a problem of type figures-disagree.")
            .ProducesProblem(StatusCodes.Status500InternalServerError);
    }

    private static async Task<Results<Ok<StatsResponse>, Refusal>> StatsAsync(
        [AsParameters] RangeParameters parameters, [FromQuery(Name = "compare")] string? compare, Shop shop)
    {
        var errors = new FieldErrors();
        var (range, comparison) = (parameters.Read(errors), ComparisonWord.Read(compare, errors));
        return errors.Any ? Refusal.Invalid(errors) : TypedResults.Ok(StatsResponse.Of(await shop.Tenant.Stats(range, comparison)));
    }

    private static async Task<Results<Ok<CustomersResponse>, Refusal>> CustomersAsync(
        [AsParameters] RangeParameters parameters, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var range = parameters.Read(errors);
        if (errors.Any)
        {
            return Refusal.Invalid(errors);
        }

        var stats = await shop.Tenant.Stats(range, Comparison.None);
        return TypedResults.Ok(CustomersResponse.Of(await shop.Insights.Customers(stats.Asked.Range, cancellationToken), stats));
    }

    private static async Task<Results<Ok<ProductsResponse>, Refusal>> ProductsAsync(
        [AsParameters] RangeParameters parameters, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var range = parameters.Read(errors);
        if (errors.Any)
        {
            return Refusal.Invalid(errors);
        }

        var stats = await shop.Tenant.Stats(range, Comparison.None);
        return TypedResults.Ok(ProductsResponse.Of(await shop.Insights.Products(stats.Asked.Range, cancellationToken), stats));
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

    private static Refusal FiguresDisagree() => Refusal.Of(
        StatusCodes.Status500InternalServerError, "figures-disagree", "The events do not add up to the figure.",
        "We do not show a number that we cannot account for. The difference has been logged; start a sync, which recounts the days, then try again.");
}
