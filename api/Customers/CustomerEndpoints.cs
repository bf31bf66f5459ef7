using Microsoft.AspNetCore.Http.HttpResults;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Customers;

/// <summary><c>/api/customers</c>.</summary>
internal static class CustomerEndpoints
{
    internal static void MapCustomers(this IEndpointRouteBuilder app) => app.MapGroup("/api/customers").WithTags("Customers").RequiresSession()
        .MapGet(string.Empty, ListAsync).WithName("ListCustomers")
        .WithSummary("Customers").WithDescription(
            "Those who ordered in the range, or all without one. Sort: name, orders, totalSales, lastOrderOn. Status: that of the account, or "
            + "new (the first order ever lies in the range) or returning (it lies before it). NameSource: customer, address, email or id.");

    private static async Task<Results<Ok<CustomerListResponse>, Refusal>> ListAsync(
        [AsParameters] CustomerParameters parameters, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        if (parameters.Read(errors) is not { } query)
        {
            return Refusal.Invalid(errors);
        }

        var profile = await shop.ProfileAsync();
        return await CursorGuard.AskAsync(
            query, asked => shop.Insights.CustomerRows(asked, cancellationToken), page => CustomerListResponse.Of(page, query, profile));
    }
}
