using System.Text.Json;
using XenoStore.Tests.EndToEnd;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Cluster;

/// <summary>A simulated shop, its merchant, and the API node that both of them talk to.</summary>
internal sealed class LiveShop(SimulatedShop shop, Uri api, SimulatorDoor simulator) : IDisposable
{
    private static readonly DateOnly End = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(2));

    public string Domain => shop.Domain;

    /// <summary>The node that Shopify delivers to.</summary>
    public Uri Api => api;

    public Merchant Merchant { get; } = new(api);

    /// <summary>Its merchant through its own node first, then through the others.</summary>
    public Merchant[] Browser(IEnumerable<ClusterNode> nodes) => [.. nodes.OrderByDescending(node => node.Address == api).Select(node => Merchant.Through(node.Address))];

    /// <summary>Registers it, and waits until its history is in.</summary>
    public async Task ConnectAsync()
    {
        await RegisterAsync();
        await Merchant.BackfilledAsync();
    }

    /// <summary>Registers it; its backfill runs on.</summary>
    public async Task RegisterAsync()
    {
        await Merchant.RegisterAsync(shop);
        await simulator.PostAsync($"/_sim/{shop.Domain}/webhooks", new { url = new Uri(api, "/webhooks/shopify") });
    }

    /// <summary>So many happenings, so many a second, told as signed webhooks that are repeated until they are acknowledged.</summary>
    public Task<JsonElement> LiveAsync(int count, int rate) => simulator.PostAsync($"/_sim/{shop.Domain}/live", new { count, rate, duplicates = 0.05 });

    /// <summary>
    /// Waits until our figures are the shop's own, without asking Shopify for anything: only the webhooks that were acknowledged can make
    /// them so. Then holds every other invariant.
    /// </summary>
    public async Task NothingIsLostAsync(PostgresFixture postgres)
    {
        await Eventually.BecomesAsync(DifferencesAsync, differences => differences.Count == 0, $"{shop.Domain}: figures are the shop's own", 150);
        await EndToEnd.Invariants.Invariants.ShouldHoldAsync(postgres, Merchant, simulator, shop);
    }

    public void Dispose() => Merchant.Dispose();

    private async Task<IReadOnlyList<string>> DifferencesAsync() => Figures.Differences(
        await Merchant.StatsAsync(End.AddMonths(-25), End), await simulator.TruthAsync(shop.Domain, End.AddMonths(-25), End));
}
