using System.Globalization;
using System.Runtime.CompilerServices;

namespace XenoStore.Bench;

/// <summary>
/// How many signed orders a second are acknowledged (which means: committed with fsync) while generator, API and PostgreSQL share the machine?
/// 64 connections over 50 tenants; of every 100 deliveries 75 create, 20 update and 5 repeat.
/// </summary>
internal static class WebhookBenchmark
{
    private const int Tenants = 50;
    private const string Secret = "open-secret";

    internal static async IAsyncEnumerable<Figure> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stack = await Stack.StartAsync(["--shops", "0", "--open"], cancellationToken);
        await ConnectAsync(stack, cancellationToken);
        var idle = stack.ResidentMegabytes();
        var result = await LoadGenerator.RunAsync(
            64, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20), (n, token) => DeliverAsync(stack.Api, n, token), cancellationToken);
        yield return new Figure("signed 7 KB orders acknowledged, 64 connections, 50 tenants", new Dictionary<string, object>(result.Values())
        {
            ["host_mib_before"] = idle,
            ["host_mib_after"] = stack.ResidentMegabytes(),
        });
    }

    private static string Domain(long n) => string.Create(CultureInfo.InvariantCulture, $"bench-{n % Tenants}.myshopify.com");

    private static async Task ConnectAsync(Stack stack, CancellationToken cancellationToken)
    {
        await stack.RegisterAsync(Domain(0), "shpat_bench", Secret, cancellationToken);
        for (var n = 1; n < Tenants; n++)
        {
            await stack.PostAsync(
                "/api/tenants",
                new { shopName = Domain(n), shopifyDomain = Domain(n), accessToken = "shpat_bench", clientSecret = Secret },
                cancellationToken);
        }
    }

    // Of 20 in a row: 15 new orders, 4 updates of an order sent before, and one repeat to the letter.
    private static async Task DeliverAsync(HttpClient api, long n, CancellationToken cancellationToken)
    {
        var kind = n % 20;
        var order = kind < 15 || n < 2_000 ? n : n - 1_000 - (kind * 20);
        var version = kind is >= 15 and < 19 ? 1 : 0;
        using var request = SignedOrder.Request(
            Domain(order), Secret, 5_000_000_000_000 + order, version, $"{order}-{version}");
        using var response = await api.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"A webhook was answered {(int)response.StatusCode}.");
        }
    }
}
