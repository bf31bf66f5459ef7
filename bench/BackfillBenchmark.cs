using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace XenoStore.Bench;

/// <summary>How many orders a second does a backfill bring in when Shopify never throttles? The simulator makes the pages on the same machine.</summary>
internal static class BackfillBenchmark
{
    internal static async IAsyncEnumerable<Figure> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stack = await Stack.StartAsync(["--shops", "1", "--orders", "20000", "--bucket", "0"], cancellationToken);
        using var door = new HttpClient { BaseAddress = stack.Simulator };
        var shop = (await door.GetFromJsonAsync<JsonElement>("/_sim/shops", cancellationToken))[0];
        var began = Stopwatch.GetTimestamp();
        await stack.RegisterAsync(Text(shop, "domain"), Text(shop, "accessToken"), Text(shop, "clientSecret"), cancellationToken);
        var orders = await CompleteAsync(stack.Api, cancellationToken);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        yield return new Figure("orders of a whole backfill, throttle off", new Dictionary<string, object>
        {
            ["orders"] = orders,
            ["seconds"] = Math.Round(seconds, 1),
            ["orders_per_second"] = Math.Round(orders / seconds),
            ["host_mib_after"] = stack.ResidentMegabytes(),
        });
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static async Task<long> CompleteAsync(HttpClient api, CancellationToken cancellationToken)
    {
        for (; ; )
        {
            var progress = await api.GetFromJsonAsync<JsonElement>("/api/sync", cancellationToken);
            if (progress.GetProperty("coverage").GetProperty("complete").GetBoolean())
            {
                return progress.GetProperty("resources").EnumerateArray()
                    .Single(resource => Text(resource, "resource") == "orders").GetProperty("rows").GetInt64();
            }

            await Task.Delay(100, cancellationToken);
        }
    }
}
