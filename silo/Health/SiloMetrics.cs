using System.Net;
using Microsoft.AspNetCore.Http;
using Prometheus;

namespace XenoStore.Silo.Health;

/// <summary>
/// Every meter of this silo as Prometheus text: our own, the engine's, PostgreSQL's driver's, the runtime's. A neighbour on the same machine
/// gets them, others only if <c>Metrics:Open</c> is set (OWASP ASVS 5.0, 13.4.5).
/// </summary>
internal sealed class SiloMetrics : IDisposable
{
    private static readonly string[] Shown = ["XenoStore", "Microsoft.Orleans", "Npgsql", "System.Runtime"];

    private readonly CollectorRegistry _registry = Metrics.NewCustomRegistry();
    private readonly IDisposable _listening;
    private readonly bool _open;

    public SiloMetrics(bool open)
    {
        _open = open;
        _listening = MeterAdapter.StartListening(new MeterAdapterOptions
        {
            MetricFactory = Metrics.WithCustomRegistry(_registry),
            MetricsExpireAfter = TimeSpan.FromDays(1),
            InstrumentFilterPredicate = instrument => Shown.Any(name => instrument.Meter.Name.StartsWith(name, StringComparison.Ordinal)),
        });
    }

    public void Dispose() => _listening.Dispose();

    internal async Task<IResult> ShowAsync(HttpContext context)
    {
        if (!_open && context.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
        {
            return TypedResults.NotFound();
        }

        var text = new MemoryStream();
        await _registry.CollectAndExportAsTextAsync(text, context.RequestAborted);
        return TypedResults.Bytes(text.ToArray(), "text/plain; version=0.0.4; charset=utf-8");
    }
}
