using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Health;

/// <summary>A collector that only listens.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> _heard = new();
    private WebApplication _collector = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _collector = builder.Build();
        _collector.MapPost("/v1/{signal}", HearAsync);
        await _collector.StartAsync();
    }

    public async Task DisposeAsync() => await _collector.DisposeAsync();

    [Fact]
    public async Task Traces_and_metrics_go_to_the_collector_that_was_named()
    {
        await using var api = await TestApi.StartPatientAsync(
            new("OTEL_EXPORTER_OTLP_ENDPOINT", _collector.Urls.Single()), new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            new("OTEL_BSP_SCHEDULE_DELAY", "100"), new("OTEL_METRIC_EXPORT_INTERVAL", "200"));
        var merchant = await api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow));

        (await Heard("traces").Task.WaitAsync(Patience)).ShouldContain("xenostore-api");
        (await Heard("metrics").Task.WaitAsync(Patience)).ShouldContain("xenostore-api");
    }

    private async Task HearAsync(string signal, HttpRequest request)
    {
        var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        Heard(signal).TrySetResult(Encoding.Latin1.GetString(body.ToArray()));
    }

    private TaskCompletionSource<string> Heard(string signal) =>
        _heard.GetOrAdd(signal, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
}
