using System.Net;
using Prometheus;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Health;

/// <summary>
/// Every meter of this process as Prometheus text. Metrics tell much about a business, so by default only a neighbour on the same
/// machine gets them (OWASP ASVS 5.0, 13.4.5).
/// </summary>
internal sealed class MetricsPage : IDisposable
{
    /// <summary>Prometheus' text format.</summary>
    internal const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly CollectorRegistry _registry = Metrics.NewCustomRegistry();
    private readonly IDisposable _listening;
    private readonly bool _open;

    public MetricsPage(IConfiguration configuration)
    {
        _open = configuration.GetValue("Metrics:Open", false);
        _listening = MeterAdapter.StartListening(new MeterAdapterOptions
        {
            MetricFactory = Metrics.WithCustomRegistry(_registry),
            MetricsExpireAfter = TimeSpan.FromDays(1),
            InstrumentFilterPredicate = instrument => IsOurs(instrument.Meter.Name),
        });
    }

    public void Dispose() => _listening.Dispose();

    internal async Task<IResult> ShowAsync(ConnectionInfo connection, CancellationToken cancellationToken)
    {
        if (!_open && connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address))
        {
            return Refusal.NotFound();
        }

        var text = new MemoryStream();
        await _registry.CollectAndExportAsTextAsync(text, cancellationToken);
        return TypedResults.Bytes(text.ToArray(), ContentType);
    }

    private static bool IsOurs(string meter) =>
        meter.StartsWith("XenoStore", StringComparison.Ordinal)
        || meter is "Microsoft.AspNetCore.Hosting" or "Microsoft.AspNetCore.Server.Kestrel" or "System.Runtime" or "Npgsql" or "Microsoft.Orleans";
}
