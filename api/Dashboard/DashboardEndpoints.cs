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
        dashboard.MapGet("/customers/series", CustomerSeriesAsync).WithName("GetCustomerSeries")
            .WithSummary("New and returning customers over a range");
        dashboard.MapGet("/products", ProductsAsync).WithName("GetProductInsight").WithSummary("The best products of a range");
        dashboard.MapEvents();
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

    private static async Task<Results<Ok<CustomerSeriesResponse>, Refusal>> CustomerSeriesAsync(
        [AsParameters] RangeParameters parameters, [FromQuery(Name = "bucket")] string? word, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var (range, bucket) = (parameters.Read(errors), BucketWord.Read(word, errors));
        if (errors.Any)
        {
            return Refusal.Invalid(errors);
        }

        var stats = await shop.Tenant.Stats(range, Comparison.None);
        var series = await shop.Insights.CustomerSeries(stats.Asked.Range, bucket, cancellationToken);
        return TypedResults.Ok(CustomerSeriesResponse.Of(series, stats));
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
}
