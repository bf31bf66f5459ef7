using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

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
        var currencies = await ConnectAsync(stack, cancellationToken);
        var idle = stack.ResidentMegabytes();
        var result = await LoadGenerator.RunAsync(
            64, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20), (n, token) => DeliverAsync(stack.Api, currencies, n, token), cancellationToken);
        yield return new Figure("signed 7 KB orders acknowledged, 64 connections, 50 tenants", new Dictionary<string, object>(result.Values())
        {
            ["host_mib_before"] = idle,
            ["host_mib_after"] = stack.ResidentMegabytes(),
        });
    }

    private static string Domain(long n) => string.Create(CultureInfo.InvariantCulture, $"bench-{n % Tenants}.myshopify.com");

    /// <summary>Connects the shops and learns their currencies: an order in another one would be refused.</summary>
    private static async Task<string[]> ConnectAsync(Stack stack, CancellationToken cancellationToken)
    {
        var currencies = new string[Tenants];
        currencies[0] = CurrencyOf(await stack.RegisterAsync(Domain(0), "shpat_bench", Secret, cancellationToken));
        for (var n = 1; n < Tenants; n++)
        {
            currencies[n] = CurrencyOf(await stack.PostAsync(
                "/api/tenants",
                new { shopName = Domain(n), shopifyDomain = Domain(n), accessToken = "shpat_bench", clientSecret = Secret },
                cancellationToken));
        }

        return currencies;
    }

    private static string CurrencyOf(JsonElement tenant) => tenant.GetProperty("currency").GetString()!;

    // Of 20 in a row: 15 new orders, 4 updates of an order sent before, and one repeat to the letter.
    private static async Task DeliverAsync(HttpClient api, string[] currencies, long n, CancellationToken cancellationToken)
    {
        var kind = n % 20;
        var order = kind < 15 || n < 2_000 ? n : n - 1_000 - (kind * 20);
        var version = kind is >= 15 and < 19 ? 1 : 0;
        using var request = SignedOrder.Request(
            Domain(order), currencies[order % Tenants], Secret, 5_000_000_000_000 + order, version);
        using var response = await api.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"A webhook was answered {(int)response.StatusCode}.");
        }
    }
}
