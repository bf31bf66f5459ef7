using Microsoft.AspNetCore.Http.HttpResults;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;
using XenoStore.Api.Rows;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Products;

/// <summary><c>/api/products</c>.</summary>
internal static class ProductEndpoints
{
    internal static void MapProducts(this IEndpointRouteBuilder app) => app.MapGroup("/api/products").WithTags("Products").RequiresSession()
        .MapGet(string.Empty, ListAsync).WithName("ListProducts")
        .WithSummary("Products").WithDescription("Those sold in the range, or all without one. Sort: title, units, netSales.");

    private static async Task<Results<Ok<ProductListResponse>, Refusal>> ListAsync(
        [AsParameters] ProductParameters parameters, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        if (parameters.Read(errors) is not { } query)
        {
            return Refusal.Invalid(errors);
        }

        var profile = await shop.ProfileAsync();
        return await CursorGuard.AskAsync(
            query, asked => shop.Insights.ProductRows(asked, cancellationToken), page => ProductListResponse.Of(page, query, profile));
    }
}
