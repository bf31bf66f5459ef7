using System.Globalization;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace XenoStore.Bench;

/// <summary>How much memory does the host take idle, and right after 1,000 tenants were connected and backfilled (empty shops)?</summary>
internal static class MemoryBenchmark
{
    private const int Tenants = 1_000;

    internal static async IAsyncEnumerable<Figure> RunAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stack = await Stack.StartAsync(["--shops", "0", "--open"], cancellationToken);
        var idle = stack.ResidentMegabytes();
        await stack.RegisterAsync(Domain(0), "shpat_bench", "open-secret", cancellationToken);
        for (var n = 1; n < Tenants; n++)
        {
            await stack.PostAsync(
                "/api/tenants",
                new { shopName = Domain(n), shopifyDomain = Domain(n), accessToken = "shpat_bench", clientSecret = "open-secret" },
                cancellationToken);
        }

        await stack.Api.GetFromJsonAsync<JsonElement>("/api/dashboard/stats", cancellationToken);
        yield return new Figure("resident memory of the host", new Dictionary<string, object>
        {
            ["idle_mib"] = idle,
            ["tenants"] = Tenants,
            ["with_tenants_mib"] = stack.ResidentMegabytes(),
        });
    }

    private static string Domain(int n) => string.Create(CultureInfo.InvariantCulture, $"memory-{n}.myshopify.com");
}
