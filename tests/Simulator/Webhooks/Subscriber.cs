using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace XenoStore.Tests.Simulator.Webhooks;

/// <summary>The other end of webhooks: keeps what arrives and answers as told.</summary>
internal sealed class Subscriber : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<int> _answers = new();
    private readonly Channel<Arrival> _arrivals = Channel.CreateUnbounded<Arrival>();
    private readonly ConcurrentQueue<Arrival> _all = new();

    private Subscriber(WebApplication app) => _app = app;

    internal Uri Url => new(_app.Urls.First() + "/webhooks");

    /// <summary>In the order they arrived.</summary>
    internal IReadOnlyList<Arrival> All => [.. _all];

    /// <summary>The statuses of the next answers; 200 when there are none left.</summary>
    internal void AnswerWith(params int[] statuses) => Array.ForEach(statuses, _answers.Enqueue);

    internal static async Task<Subscriber> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var subscriber = new Subscriber(app);
        app.MapPost("/webhooks", subscriber.TakeAsync);
        await app.StartAsync();
        return subscriber;
    }

    /// <summary>Waits for the next arrivals.</summary>
    internal async Task<IReadOnlyList<Arrival>> NextAsync(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var arrivals = new List<Arrival>();
        while (arrivals.Count < count)
        {
            arrivals.Add(await _arrivals.Reader.ReadAsync(patience.Token));
        }

        return arrivals;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var arrival = new Arrival(http.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body.ToArray());
        http.Response.StatusCode = _answers.TryDequeue(out var status) ? status : 200;
        _all.Enqueue(arrival);
        await _arrivals.Writer.WriteAsync(arrival);
    }

    internal sealed record Arrival(IReadOnlyDictionary<string, string> Headers, byte[] Body)
    {
        internal string Topic => Headers["X-Shopify-Topic"];

        internal string WebhookId => Headers["X-Shopify-Webhook-Id"];
    }
}
