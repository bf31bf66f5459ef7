using System.Diagnostics;
using System.Net.ServerSentEvents;
using Xunit.Abstractions;

namespace XenoStore.Tests.Cluster;

/// <summary>Shopify talks to one API node and the browser to another; a silo knows both.</summary>
[Collection("cluster")]
public sealed class LiveAcrossNodesTests(TwoByTwo cluster, ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_browser_on_one_node_hears_of_a_webhook_that_came_in_on_the_other(int number)
    {
        var shop = cluster.Shops[number];
        var elsewhere = cluster.Apis.Single(node => node.Address != shop.Api);
        using var browser = shop.Merchant.Through(elsewhere.Address);
        using var answer = await browser.OpenAsync("/api/live");
        var events = SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync().GetAsyncEnumerator();
        (await NextAsync(events)).ShouldBe("heartbeat");

        await cluster.Simulator.PostAsync($"/_sim/{shop.Domain}/orders");
        var ordered = Stopwatch.GetTimestamp();
        while (await NextAsync(events) != "stats")
        {
        }

        output.WriteLine($"an order in {shop.Domain} reached the browser on the other node after {Stopwatch.GetElapsedTime(ordered).TotalMilliseconds:0} ms");
    }

    private static async Task<string> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        (await events.MoveNextAsync().AsTask().WaitAsync(Patience)).ShouldBeTrue("the stream ended");
        return events.Current.EventType;
    }
}
