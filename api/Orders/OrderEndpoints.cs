using Microsoft.AspNetCore.Http.HttpResults;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Orders;

/// <summary><c>/api/orders</c>.</summary>
internal static class OrderEndpoints
{
    internal static void MapOrders(this IEndpointRouteBuilder app)
    {
        var orders = app.MapGroup("/api/orders").WithTags("Orders").RequiresSession();
        orders.MapGet(string.Empty, ListAsync).WithName("ListOrders")
            .WithSummary("Orders")
            .WithDescription(
                "Those placed in the range, or all without one. Sort: processedAt, name, totalSales, netSales. Deleted orders are in no list.");
        orders.MapGet("/{id:long}", GetAsync).WithName("GetOrder")
            .WithSummary("One order with its sale events and its self-check").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<OrderListResponse>, Refusal>> ListAsync(
        [AsParameters] OrderParameters parameters, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        if (parameters.Read(errors) is not { } query)
        {
            return Refusal.Invalid(errors);
        }

        var profile = await shop.ProfileAsync();
        return await CursorGuard.AskAsync(
            query, asked => shop.Insights.OrderRows(asked, cancellationToken), page => OrderListResponse.Of(page, query, profile));
    }

    private static async Task<Results<Ok<OrderDetailsResponse>, Refusal>> GetAsync(long id, Shop shop, CancellationToken cancellationToken) =>
        await shop.Insights.Order(id, cancellationToken) is { } order ? TypedResults.Ok(OrderDetailsResponse.Of(order)) : Refusal.NotFound();
}
