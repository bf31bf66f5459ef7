using Microsoft.AspNetCore.Http.HttpResults;
using XenoStore.Api.Problems;
using XenoStore.Telemetry;

namespace XenoStore.Api.Health;

/// <summary><c>/health</c> and <c>/metrics</c>: for those who keep the host alive.</summary>
internal static class HealthEndpoints
{
    internal static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddSingleton<Draining>().AddHostedService(provider => provider.GetRequiredService<Draining>());
        return services.AddSingleton<Readiness>().AddSingleton<ApiMetrics>().AddSingleton<MetricsText>();
    }

    internal static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup(string.Empty).WithTags("Health").AllowAnonymous();
        health.MapGet("/health/live", () => TypedResults.Ok(new HealthResponse("live"))).WithName("GetLiveness")
            .WithSummary("Whether the process answers");
        health.MapGet("/health/ready", ReadyAsync).WithName("GetReadiness")
            .WithSummary("Whether database and silo answer").WithDescription("503 also while the host drains before it stops.")
            .Produces<HealthResponse>(StatusCodes.Status503ServiceUnavailable);

        // Made now, not at the first question: it counts from the moment it listens.
        var metrics = app.ServiceProvider.GetRequiredService<MetricsText>();
        health.MapGet("/metrics", async (HttpContext context, CancellationToken token) =>
                await metrics.WriteAsync(context.Connection.RemoteIpAddress, token) is { } text
                    ? TypedResults.Bytes(text, MetricsText.ContentType)
                    : (IResult)Refusal.NotFound())
            .WithName("GetMetrics")
            .WithSummary("Metrics").WithDescription("Prometheus text. Answered to this machine only, unless Metrics:Open is set.")
            .Produces<string>(StatusCodes.Status200OK, MetricsText.ContentType).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<HealthResponse>, JsonHttpResult<HealthResponse>>> ReadyAsync(
        Readiness readiness, CancellationToken cancellationToken) =>
        await readiness.AskAsync(cancellationToken) is var status && status == "ready"
            ? TypedResults.Ok(new HealthResponse(status))
            : TypedResults.Json(new HealthResponse(status), statusCode: StatusCodes.Status503ServiceUnavailable);
}
