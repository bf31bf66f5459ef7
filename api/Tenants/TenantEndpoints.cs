using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Tenants;

/// <summary><c>/api/tenants</c>: the shops of the signed-in user.</summary>
internal static class TenantEndpoints
{
    internal static void MapTenants(this IEndpointRouteBuilder app)
    {
        var tenants = app.MapGroup("/api/tenants").WithTags("Tenants").RequiresSession();
        tenants.MapGet(string.Empty, ListAsync).WithName("ListTenants").WithSummary("Your shops");
        tenants.MapPost(string.Empty, ConnectAsync).WithName("ConnectTenant")
            .WithSummary("Connect another shop")
            .WithDescription("Or one of yours again, with a new token. The session goes on looking at its present shop; switch to see the new one.")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static async Task<Results<Ok<TenantListResponse>, Refusal>> ListAsync(
        Caller caller, [FromServices] IGrainFactory grains, CancellationToken cancellationToken) =>
        await grains.GetGrain<IUserGrain>(GrainKeys.User(caller.UserId)).Profile(cancellationToken) is { } user
            ? TypedResults.Ok(new TenantListResponse(user.Email, caller.Tenant.Value, [.. user.Tenants.Select(TenantResponse.Of)]))
            : Refusal.NotFound();

    private static async Task<Results<Created<TenantResponse>, Refusal>> ConnectAsync(
        ConnectRequest request, Caller caller, Connection connection, HttpContext context, CancellationToken cancellationToken) =>
        await connection.TryAsync(caller, request, ClientAddress.Of(context), cancellationToken) switch
        {
            ({ } tenant, _) => TypedResults.Created("/api/tenants", TenantResponse.Of(tenant)),
            var (_, refusal) => refusal!,
        };
}
