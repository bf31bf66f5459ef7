using System.Text.Json;
using XenoStore.Simulator.Hosting;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Tests.Simulator.Webhooks;

public sealed class LiveStreamTests : IAsyncLifetime
{
    private SimulatorClient _client = null!;
    private Subscriber _subscriber = null!;

    public async Task InitializeAsync()
    {
        _client = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 2, Orders = 200, Bucket = 0, TimeScale = 1_000_000 });
        _subscriber = await Subscriber.StartAsync();
        await _client.SimAsync("demo-eur/webhooks", new { url = _subscriber.Url });
    }

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _subscriber.DisposeAsync();
    }

    [Fact]
    public async Task Duplicates_arrive_twice_lost_ones_never_and_all_others_once()
    {
        var result = await _client.SimAsync("demo-eur/live", new { count = 150, duplicates = 0.1, reordered = 0.2, lost = 0.1 });

        var times = _subscriber.All.GroupBy(a => a.WebhookId).Select(g => g.Count()).ToList();
        times.Count.ShouldBe(Number(result, "sent"));
        times.Count(t => t == 2).ShouldBe(Number(result, "duplicates"));
        times.ShouldAllBe(t => t <= 2);
        Number(result, "acknowledged").ShouldBe(Number(result, "sent"));
        Number(result, "failed").ShouldBe(0);
        Number(result, "lost").ShouldBeGreaterThan(5);
        Number(result, "reordered").ShouldBeGreaterThan(20);
        _subscriber.All.ShouldAllBe(a => a.Headers["X-Shopify-Hmac-Sha256"] == WebhookSignature.Of(a.Body, _client.Secrets["demo-eur.myshopify.com"]));
    }

    [Fact]
    public async Task What_is_lost_on_the_way_is_still_true()
    {
        var before = (await _client.TruthAsync("demo-eur")).GetProperty("counts").GetProperty("orders").GetInt32();
        var result = await _client.SimAsync("demo-eur/live", new { count = 60, lost = 1.0 });

        _subscriber.All.ShouldBeEmpty();
        Number(result, "sent").ShouldBe(0);
        (await _client.TruthAsync("demo-eur")).GetProperty("counts").GetProperty("orders").GetInt32().ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task Refused_deliveries_come_again_and_nothing_is_lost()
    {
        _subscriber.AnswerWith([.. Enumerable.Repeat(503, 40)]);
        var result = await _client.SimAsync("demo-eur/live", new { count = 60 });

        Number(result, "acknowledged").ShouldBe(Number(result, "sent"));
        _subscriber.All.Count.ShouldBe(Number(result, "sent") + 40);
    }

    private static int Number(JsonElement result, string name) => result.GetProperty(name).GetInt32();
}
