using System.Net;
using Microsoft.Extensions.Configuration;
using Prometheus;

namespace XenoStore.Telemetry;

/// <summary>
/// Every meter of this process as Prometheus text, counted from the moment this is made. Metrics tell much about a business, so a neighbour on the same
/// machine gets them, others only if <c>Metrics:Open</c> is set (OWASP ASVS 5.0, 13.4.5).
/// </summary>
public sealed class MetricsText : IDisposable
{
    /// <summary>Prometheus' text format.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly CollectorRegistry _registry = Metrics.NewCustomRegistry();
    private readonly IDisposable _listening;
    private readonly bool _open;

    /// <summary>Begins to count.</summary>
    public MetricsText(IConfiguration configuration)
    {
        _open = configuration.GetValue("Metrics:Open", false);
        _listening = MeterAdapter.StartListening(new MeterAdapterOptions
        {
            MetricFactory = Metrics.WithCustomRegistry(_registry),
            MetricsExpireAfter = TimeSpan.FromDays(1),
            InstrumentFilterPredicate = instrument => WatchedMeters.Contain(instrument.Meter.Name),
        });
    }

    /// <summary>The text, in UTF-8; null when <paramref name="asker"/> may not have it. An asker without an address is in this process.</summary>
    public async Task<byte[]?> WriteAsync(IPAddress? asker, CancellationToken cancellationToken)
    {
        if (!_open && asker is not null && !IPAddress.IsLoopback(asker))
        {
            return null;
        }

        var text = new MemoryStream();
        await _registry.CollectAndExportAsTextAsync(text, cancellationToken);
        return text.ToArray();
    }

    /// <summary>Counts no longer.</summary>
    public void Dispose() => _listening.Dispose();
}
