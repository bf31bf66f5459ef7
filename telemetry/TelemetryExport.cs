using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace XenoStore.Telemetry;

/// <summary>Traces and metrics for a collector (OpenTelemetry protocol).</summary>
public static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>
    /// A webhook is one trace through them: the request, its grain calls (either engine), its statements. .NET's HTTP client and PostgreSQL's
    /// driver trace themselves.
    /// </summary>
    private static readonly string[] Sources = ["Microsoft.Orleans.Application", "XenoStore.*", "Npgsql", "System.Net.Http"];

    /// <summary>
    /// Sends both to the collector at <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>; without it nothing is sent and nothing listens. OpenTelemetry's other
    /// variables (<c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, <c>OTEL_EXPORTER_OTLP_HEADERS</c>, <c>OTEL_TRACES_SAMPLER</c>, …) are heeded.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="service">The name of this program, unless <c>OTEL_SERVICE_NAME</c> gives another.</param>
    public static void AddTelemetry(this IHostApplicationBuilder builder, string service)
    {
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Configuration["OTEL_SERVICE_NAME"] ?? service))
            .WithTracing(tracing => tracing
                .AddAspNetCoreInstrumentation(options => options.Filter = context => IsOfInterest(context.Request.Path))
                .AddSource(Sources))
            .WithMetrics(metrics => metrics.AddMeter(WatchedMeters.Names))
            .UseOtlpExporter();
    }

    /// <summary>Not the questions that are asked every few seconds whether anything happens or not.</summary>
    private static bool IsOfInterest(PathString path) => !path.StartsWithSegments("/health") && !path.StartsWithSegments("/metrics");
}
