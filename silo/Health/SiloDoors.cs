using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace XenoStore.Silo.Health;

/// <summary>
/// The only HTTP that a silo speaks: <c>/health/live</c>, <c>/health/ready</c>, <c>/metrics</c>, and the dashboard of an engine that has one.
/// </summary>
internal static partial class SiloDoors
{
    internal static void AddDoors(this WebApplicationBuilder builder)
    {
        builder.Services.AddHealthChecks().AddCheck<SiloReadiness>("silo");
        builder.Services.AddSingleton(new SiloMetrics(builder.Configuration.GetValue("Metrics:Open", false)));
        AddDashboard(builder);
    }

    internal static void MapDoors(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapGet("/metrics", (HttpContext context, SiloMetrics metrics) => metrics.ShowAsync(context));
        MapDashboard(app);
    }

    static partial void AddDashboard(WebApplicationBuilder builder);

    static partial void MapDashboard(WebApplication app);
}
