using Microsoft.AspNetCore.Http.HttpResults;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Demo;

/// <summary><c>/api/demo</c>: lets a visitor into the demo without typing.</summary>
internal static class DemoEndpoints
{
    internal static IServiceCollection AddDemo(this IServiceCollection services) => services.AddSingleton<DemoLogin>();

    internal static void MapDemo(this IEndpointRouteBuilder app) => app.MapGet("/api/demo", GetAsync).AllowAnonymous().WithTags("Auth")
        .WithName("GetDemo").WithSummary("The demo's login")
        .WithDescription("404 unless the operator runs the demo, which a production server does not.")
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<Results<Ok<DemoResponse>, Refusal>> GetAsync(
        DemoLogin demo, AttemptLimits limits, HttpContext context, CancellationToken cancellationToken) =>
        limits.TryDemo(ClientAddress.Of(context)) is { } wait ? Refusal.TooMany(wait)
        : await demo.ReadAsync(cancellationToken) is { } login ? TypedResults.Ok(login)
        : Refusal.NotFound();
}
