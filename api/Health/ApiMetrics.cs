using System.Diagnostics.Metrics;

namespace XenoStore.Api.Health;

/// <summary>What the API counts. A tenant is never a label: ten thousand shops would make ten thousand series.</summary>
internal sealed class ApiMetrics : IDisposable
{
    private readonly Meter _meter;
    private readonly Counter<long> _webhooks;
    private readonly Histogram<double> _acknowledged;
    private readonly Counter<long> _refusedSignIns;

    public ApiMetrics(IMeterFactory meters)
    {
        _meter = meters.Create("XenoStore.Api");
        _webhooks = _meter.CreateCounter<long>("webhooks", description: "Webhook deliveries by what became of them");
        _acknowledged = _meter.CreateHistogram<double>("webhook.duration", "s", "From the request's first byte to its answer");
        _refusedSignIns = _meter.CreateCounter<long>("sign_ins.refused", description: "Sign-ins refused, by reason");
    }

    /// <summary>A delivery was answered.</summary>
    internal void CountWebhook(string outcome, TimeSpan duration)
    {
        var tag = new KeyValuePair<string, object?>("outcome", outcome);
        _webhooks.Add(1, tag);
        _acknowledged.Record(duration.TotalSeconds, tag);
    }

    /// <summary>A sign-in was refused.</summary>
    /// <param name="reason"><c>wrong</c> or <c>too_many</c>.</param>
    internal void CountRefusedSignIn(string reason) => _refusedSignIns.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void Dispose() => _meter.Dispose();
}
