using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Telemetry;

namespace XenoStore.Silo.Health;

/// <summary>
/// The only HTTP that a silo speaks: <c>/health/live</c>, <c>/health/ready</c>, <c>/metrics</c>, and the dashboard of an engine that has one.
/// </summary>
internal static partial class SiloDoors
{
    internal static void AddDoors(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<SiloReadiness>("silo");
        builder.Services.AddSingleton<MetricsText>();
        AddDashboard(builder);
    }

    internal static void MapDoors(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");

        // Made now, not at the first question: it counts from the moment it is made.
        var metrics = app.Services.GetRequiredService<MetricsText>();
        app.MapGet("/metrics", async (HttpContext context) =>
            await metrics.WriteAsync(context.Connection.RemoteIpAddress, context.RequestAborted) is { } text
                ? TypedResults.Bytes(text, MetricsText.ContentType)
                : (IResult)TypedResults.NotFound());
        MapDashboard(app);
    }

    static partial void AddDashboard(WebApplicationBuilder builder);

    static partial void MapDashboard(WebApplication app);
}
