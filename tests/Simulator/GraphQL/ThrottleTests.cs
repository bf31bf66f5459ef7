using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using XenoStore.Simulator.Hosting;

namespace XenoStore.Tests.Simulator.GraphQL;

/// <summary>Cost and throttle as a client sees them.</summary>
public class ThrottleTests
{
    private const string Page = "query Page($n: Int!) { orders(first: $n) { nodes { id lineItems(first: 250) { nodes { id } } } } }";

    [Fact]
    public async Task Requested_cost_admits_actual_cost_is_charged_and_waiting_restores()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));
        await using var client = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 1, Orders = 300, Bucket = 200, RestoreRate = 10, Time = time });

        var first = await client.GraphAsync(Page, new { n = 250 });
        var (requested, actual) = (Cost(first, "requestedQueryCost"), Cost(first, "actualQueryCost"));
        requested.ShouldBeInRange(150, 160);
        actual.ShouldBeInRange(20, 40);
        Available(first).ShouldBe(200 - actual);

        JsonElement answer;
        do
        {
            answer = await client.GraphAsync(Page, new { n = 250 });
        }
        while (answer.TryGetProperty("data", out _));

        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("THROTTLED");
        answer.GetProperty("extensions").GetProperty("cost").GetProperty("actualQueryCost").ValueKind.ShouldBe(JsonValueKind.Null);
        Available(answer).ShouldBeLessThan(requested);

        time.Advance(TimeSpan.FromSeconds((requested - Available(answer)) / 10.0));
        (await client.GraphAsync(Page, new { n = 250 })).TryGetProperty("data", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task A_query_of_more_than_1000_points_is_refused_whatever_is_in_the_bucket()
    {
        await using var client = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 1, Orders = 10, Bucket = 0 });
        using var response = await client.PostGraphAsync(
            "{ orders(first: 250) { nodes { id lineItems(first: 250) { nodes { id product { id } variant { id product { id } } } } agreements(first: 250) { nodes { id sales(first: 250) { nodes { id } } } } } } }");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        extensions.GetProperty("code").GetString().ShouldBe("MAX_COST_EXCEEDED");
        extensions.GetProperty("cost").GetInt32().ShouldBeGreaterThan(1000);
        extensions.GetProperty("maxCost").GetInt32().ShouldBe(1000);
        answer.TryGetProperty("extensions", out _).ShouldBeFalse();
    }

    /// <summary>The pages measured in public (shopify.md, query cost), within a tenth for requested and a third for actual cost.</summary>
    [Theory]
    [InlineData("{ orders(first: 250) { nodes { id name totalPriceSet { shopMoney { amount } } } } }", 13, 13)]
    [InlineData("{ orders(first: 250) { nodes { id lineItems(first: 250) { nodes { id } } } } }", 156, 35)]
    [InlineData("{ orders(first: 250) { nodes { id lineItems(first: 250) { nodes { id title product { id } variant { id } originalTotalSet { shopMoney { amount } } } } } } }", 431, 79)]
    [InlineData("{ products(first: 250) { nodes { id variants(first: 250) { nodes { id selectedOptions { name } } } } } }", 167, null)]
    public async Task Measured_pages_cost_about_what_they_cost_at_Shopify(string query, int requested, int? actual)
    {
        await using var client = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 1, Orders = 400, Bucket = 0 });
        var answer = await client.GraphAsync(query);
        Cost(answer, "requestedQueryCost").ShouldBeInRange(requested * 9 / 10, (requested * 11 / 10) + 1);
        if (actual is { } points)
        {
            Cost(answer, "actualQueryCost").ShouldBeInRange(points * 2 / 3, (points * 4 / 3) + 1);
        }
    }

    private static int Cost(JsonElement answer, string name) => answer.GetProperty("extensions").GetProperty("cost").GetProperty(name).GetInt32();

    private static int Available(JsonElement answer) =>
        answer.GetProperty("extensions").GetProperty("cost").GetProperty("throttleStatus").GetProperty("currentlyAvailable").GetInt32();
}
