using System.Globalization;
using System.Text.Json;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Dashboard;

public sealed class DashboardTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Stats_have_every_day_of_the_last_six_months_and_add_up()
    {
        var merchant = await SellAsync(3);
        var stats = await merchant.GetAsync("/api/dashboard/stats");
        var series = stats.GetProperty("series").EnumerateArray().ToArray();
        var (start, end) = (Day(stats.GetProperty("range").GetProperty("startDate")), Day(stats.GetProperty("range").GetProperty("endDate")));

        end.ShouldBe(Day(stats.GetProperty("today")));
        start.ShouldBe(end.AddMonths(-6).AddDays(1));
        series.Select(day => Day(day.GetProperty("date"))).ShouldBe(Enumerable.Range(0, end.DayNumber - start.DayNumber + 1).Select(start.AddDays));
        foreach (var measure in new[] { "grossSales", "discounts", "returns", "netSales", "shipping", "taxes", "totalSales" })
        {
            series.Sum(day => Money(day, measure)).ShouldBe(Money(stats.GetProperty("totals"), measure), measure);
        }

        series.Sum(day => day.GetProperty("orders").GetInt64()).ShouldBe(3);
        stats.GetProperty("totals").GetProperty("averageOrderValue").GetString().ShouldBe("20.00");
        var paid = stats.GetProperty("ordersByFinancialStatus").EnumerateArray().ShouldHaveSingleItem();
        paid.GetProperty("status").GetString().ShouldBe("paid");
        paid.GetProperty("orders").GetInt64().ShouldBe(3);
    }

    [Fact]
    public async Task A_range_is_the_shops_days_and_money_is_a_decimal_string()
    {
        var merchant = await SellAsync(1);
        var stats = await merchant.GetAsync("/api/dashboard/stats?startDate=2026-01-01&endDate=2026-01-31&compare=previous");
        stats.GetProperty("series").GetArrayLength().ShouldBe(31);
        stats.GetProperty("totals").GetProperty("totalSales").GetString().ShouldBe("0.00");
        stats.GetProperty("range").GetProperty("timeZone").GetString()!.ShouldContain('/');
        var compared = stats.GetProperty("comparison");
        compared.GetProperty("range").GetProperty("startDate").GetString().ShouldBe("2025-12-01");
        compared.GetProperty("series").GetArrayLength().ShouldBe(31);
    }

    [Theory]
    [InlineData("startDate=2026-01-01", "endDate")]
    [InlineData("startDate=2026-02-01&endDate=2026-01-01", "endDate")]
    [InlineData("startDate=2026-02-30&endDate=2026-03-01", "startDate")]
    [InlineData("compare=week", "compare")]
    public async Task A_wrong_parameter_is_named(string query, string named)
    {
        var merchant = await _api.RegisterAsync();
        await (await merchant.Client.GetAsync($"/api/dashboard/stats?{query}")).ShouldNameAsync(named);
    }

    [Theory]
    [InlineData("grossSales", "60.00")]
    [InlineData("netSales", "60.00")]
    [InlineData("taxes", "4.80")]
    [InlineData("totalSales", "64.80")]
    [InlineData("orders", "3")]
    [InlineData("unitsSold", "3")]
    [InlineData("returns", "0.00")]
    public async Task The_events_behind_a_figure_add_up_to_it_and_the_server_has_checked(string measure, string figure)
    {
        var merchant = await SellAsync(3);
        var opened = await merchant.GetAsync($"/api/dashboard/events?measure={measure}&limit=200");
        opened.GetProperty("figure").GetString().ShouldBe(figure);
        opened.GetProperty("sum").GetString().ShouldBe(figure);
        opened.GetProperty("verified").GetBoolean().ShouldBeTrue();
        opened.GetProperty("measure").GetString().ShouldBe(measure);
        opened.GetProperty("events").EnumerateArray().Sum(row => Money(row, "value")).ShouldBe(decimal.Parse(figure, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_measure_that_cannot_be_opened_is_refused_with_the_list_of_those_that_can()
    {
        var merchant = await _api.RegisterAsync();
        await (await merchant.Client.GetAsync("/api/dashboard/events?measure=averageOrderValue")).ShouldNameAsync("measure");
        await (await merchant.Client.GetAsync("/api/dashboard/events?measure=4")).ShouldNameAsync("measure");
        await (await merchant.Client.GetAsync("/api/dashboard/events?measure=orders&cursor=nonsense")).ShouldNameAsync("cursor");
    }

    [Fact]
    public async Task Customers_are_counted_and_guests_are_kept_apart()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(Ago(3)) with { CustomerId = 41 });
        await merchant.DeliverAsync(OrderBody.New(Ago(2)) with { CustomerId = 41 });
        await merchant.DeliverAsync(OrderBody.New(Ago(1)) with { CustomerId = 42 });
        await merchant.DeliverAsync(OrderBody.New(Ago(1)));

        var customers = await merchant.GetAsync("/api/dashboard/customers");
        customers.GetProperty("distinctCustomers").GetInt64().ShouldBe(2);
        customers.GetProperty("newCustomers").GetInt64().ShouldBe(2);
        customers.GetProperty("repeatCustomers").GetInt64().ShouldBe(1);
        customers.GetProperty("repeatRate").GetDecimal().ShouldBe(0.5m);
        customers.GetProperty("guestOrders").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task New_customers_of_the_days_add_up_and_a_second_day_is_a_return()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(Ago(3)) with { CustomerId = 41 });
        await merchant.DeliverAsync(OrderBody.New(Ago(1)) with { CustomerId = 41 });
        await merchant.DeliverAsync(OrderBody.New(Ago(1)) with { CustomerId = 42 });

        var days = (await merchant.GetAsync("/api/dashboard/customers/series")).GetProperty("buckets").EnumerateArray().ToArray();
        days.Sum(day => day.GetProperty("newCustomers").GetInt64()).ShouldBe(2);
        days.Sum(day => day.GetProperty("returningCustomers").GetInt64()).ShouldBe(1);
        await (await merchant.Client.GetAsync("/api/dashboard/customers/series?bucket=decade")).ShouldNameAsync("bucket");
    }

    [Fact]
    public async Task Products_are_ranked_by_net_sales()
    {
        var merchant = await SellAsync(2);
        var best = (await merchant.GetAsync("/api/dashboard/products")).GetProperty("byNetSales").EnumerateArray().ShouldHaveSingleItem();
        best.GetProperty("title").GetString().ShouldBe("Kettle");
        best.GetProperty("amounts").GetProperty("netSales").GetString().ShouldBe("40.00");
    }

    private static DateTimeOffset Ago(int days) => DateTimeOffset.UtcNow.AddDays(-days);

    private static DateOnly Day(JsonElement json) => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Money(JsonElement json, string name) => decimal.Parse(json.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    /// <summary>A merchant whose orders are in the figures.</summary>
    private async Task<Merchant> SellAsync(int orders)
    {
        var merchant = await _api.RegisterAsync();
        for (var i = 1; i <= orders; i++)
        {
            await merchant.DeliverAsync(OrderBody.New(Ago(i)));
        }

        await Eventually.BecomesAsync(
            async () => (await merchant.GetAsync("/api/dashboard/stats")).GetProperty("totals").GetProperty("orders").GetInt64(), count => count == orders);
        return merchant;
    }
}
