using System.Text.Json;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Dashboard;

public sealed class EventFilterTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Filtered_events_add_up_to_their_days_and_are_not_taken_for_the_whole_figure()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-3)) with { CustomerId = 41 });
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-2)) with { CustomerId = 41 });
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)));
        await Eventually.BecomesAsync(
            async () => (await merchant.GetAsync("/api/dashboard/stats")).GetProperty("totals").GetProperty("orders").GetInt64(), count => count == 3);

        var opened = await merchant.GetAsync("/api/dashboard/events?measure=netSales&customerId=41&status=paid&sort=value");
        opened.GetProperty("figure").GetString().ShouldBe("60.00");
        opened.GetProperty("sum").GetString().ShouldBe("40.00");
        opened.GetProperty("verified").GetBoolean().ShouldBeFalse();
        var row = opened.GetProperty("events").EnumerateArray().First();
        (row.GetProperty("status").GetString(), row.GetProperty("units").GetInt64()).ShouldBe(("paid", 1));

        var days = await merchant.GetAsync("/api/dashboard/events/days?measure=netSales&customerId=41&status=paid");
        days.GetProperty("sum").GetString().ShouldBe("40.00");
        days.GetProperty("days").EnumerateArray().Select(Value).ShouldBe(["20.00", "20.00"]);
        (await merchant.GetAsync("/api/dashboard/events/days?measure=netSales&status=refunded")).GetProperty("days").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("events?measure=netSales&sort=title", "sort")]
    [InlineData("events?measure=netSales&status=fresh", "status")]
    [InlineData("events/days?measure=profit", "measure")]
    [InlineData("events/days?measure=netSales&customerId=jane", "customerId")]
    public async Task A_wrong_parameter_is_named(string query, string named)
    {
        var merchant = await _api.RegisterAsync();
        await (await merchant.Client.GetAsync($"/api/dashboard/{query}")).ShouldNameAsync(named);
    }

    private static string? Value(JsonElement day) => day.GetProperty("value").GetString();
}
