using System.Text.Json;
using XenoStore.Simulator.Hosting;

namespace XenoStore.Tests.Simulator.Hosting;

public sealed class JournalTests : IDisposable
{
    private const string Orders =
        "{ orders(first: 250, reverse: true, sortKey: ID) { nodes { id name updatedAt tags displayFinancialStatus currentTotalPriceSet { shopMoney { amount } } refunds { id } } } events(first: 250) { nodes { id } } }";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private SimulatorOptions Options => new() { Shops = 2, Orders = 80, Seed = 3, Bucket = 0, Open = true, State = _folder };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_restart_goes_on_where_the_last_run_ended_and_from_there_identically()
    {
        var (truth, page) = await LiveAsync(Options, happenings: 120);
        var (truthAgain, pageAgain) = await LiveAsync(Options, happenings: 0);

        truthAgain.ShouldBe(truth);
        pageAgain.ShouldBe(page);
    }

    [Fact]
    public async Task A_line_cut_by_a_crash_is_forgotten()
    {
        var (truth, _) = await LiveAsync(Options, happenings: 30);
        var path = Path.Combine(_folder, "happenings.jsonl");
        await File.AppendAllTextAsync(path, "{\"shop\":\"demo-usd.mysh");

        (await LiveAsync(Options, happenings: 0)).Truth.ShouldBe(truth);
        (await File.ReadAllTextAsync(path)).ShouldEndWith("\n");
    }

    [Fact]
    public async Task Another_seed_may_not_go_on_from_it()
    {
        await LiveAsync(Options, happenings: 1);
        await Should.ThrowAsync<ArgumentException>(() => SimulatorHost.StartAsync(Options with { Seed = 4 }));
    }

    private static async Task<(string Truth, string Page)> LiveAsync(SimulatorOptions options, int happenings)
    {
        await using var client = await SimulatorClient.StartAsync(options);
        foreach (var shop in new[] { "demo-usd", "opened-here" })
        {
            await client.SimAsync(shop + "/live", new { count = happenings });
        }

        JsonElement page = await client.GraphAsync(Orders);
        return ((await client.TruthAsync("demo-usd")).GetRawText() + (await client.TruthAsync("opened-here")).GetRawText(), page.GetProperty("data").GetRawText());
    }
}
