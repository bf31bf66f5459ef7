using XenoStore.Simulator.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.EndToEnd;

/// <summary>Real processes, killed with SIGKILL: nothing acknowledged is lost, and the tables end as if nothing had happened.</summary>
public sealed class KillTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task Backfill_killed_between_its_pages_resumes_and_ends_in_the_shops_own_figures()
    {
        await using var shopify = await SimulatorHost.StartAsync(new SimulatorOptions { Shops = 1, Orders = 1_500, Bucket = 0 });
        await using var backend = new Backend(postgres.ConnectionString, shopify.Address, TestPorts.Next());
        using var simulator = new SimulatorDoor(shopify.Address);
        using var merchant = new Merchant(backend.Address);
        var shop = (await simulator.ShopsAsync())[0];

        await backend.StartAsync("page-written:1");
        await merchant.RegisterAsync(shop);
        await backend.Process.WaitForExitAsync();
        string[] points = ["page-written:2", "checkpoint-saved:1", "page-fetched:2", "page-written:3", "checkpoint-saved:4"];
        foreach (var point in points)
        {
            await backend.StartAsync(point);
            await merchant.AskForProgressAsync();
            await backend.Process.WaitForExitAsync();
        }

        await backend.StartAsync();
        await merchant.BackfilledAsync();
        await Invariants.Invariants.ShouldHoldAsync(postgres, merchant, simulator, shop);
    }

    [Fact]
    public async Task Every_webhook_acknowledged_around_a_kill_is_in_the_figures()
    {
        // Shopify's 8 retries over 4 hours become 4 minutes: longer than a killed process needs to be back, however slow the machine.
        await using var shopify = await SimulatorHost.StartAsync(new SimulatorOptions { Shops = 2, Orders = 300, Bucket = 0, TimeScale = 60 });
        await using var backend = new Backend(postgres.ConnectionString, shopify.Address, TestPorts.Next());
        using var simulator = new SimulatorDoor(shopify.Address);
        using var merchant = new Merchant(backend.Address);
        var shop = (await simulator.ShopsAsync())[1];

        await backend.StartAsync();
        await merchant.RegisterAsync(shop);
        await merchant.BackfilledAsync();
        await simulator.PostAsync($"/_sim/{shop.Domain}/webhooks", new { url = new Uri(backend.Address, "/webhooks/shopify") });

        var live = simulator.PostAsync($"/_sim/{shop.Domain}/live", new { count = 400, rate = 40, duplicates = 0.1 });
        for (var kill = 0; kill < 2; kill++)
        {
            await OrdersExceedAsync(merchant, 320 + (kill * 80));
            await backend.Process.KillAsync();
            await backend.StartAsync();
        }

        // No run reads the shop again before the figures agree: a webhook lost after its acknowledgement would be missed for good.
        (await live).GetProperty("failed").GetInt32().ShouldBe(0);
        await Eventually.BecomesAsync(() => DifferencesAsync(merchant, simulator, shop), differences => differences.Count == 0, "figures equal the truth", 60);
        await Invariants.Invariants.ShouldHoldAsync(postgres, merchant, simulator, shop);
    }

    private static async Task<IReadOnlyList<string>> DifferencesAsync(Merchant merchant, SimulatorDoor simulator, SimulatedShop shop)
    {
        var (start, end) = Invariants.Invariants.Range();
        return Figures.Differences(await merchant.StatsAsync(start, end), await simulator.TruthAsync(shop.Domain, start, end));
    }

    private static Task OrdersExceedAsync(Merchant merchant, int count) => Eventually.BecomesAsync(
        () => merchant.GetAsync("/api/orders?limit=1"), page => page.GetProperty("count").GetInt64() > count, $"more than {count} orders are in");
}
