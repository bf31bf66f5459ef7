using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.EndToEnd;

/// <summary>The README's promise, kept by the README's command.</summary>
public sealed class QuickStartTests(QuickStart house) : IClassFixture<QuickStart>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(1));

    [Theory]
    [InlineData("USD")]
    [InlineData("EUR")]
    [InlineData("JPY")]
    [InlineData("KWD")]
    public async Task Every_measure_of_every_day_of_24_months_equals_what_the_shop_sold(string currency)
    {
        var shop = house.Shops.Single(shop => shop.Currency == currency);
        await house.Merchant.SwitchAsync(shop.Tenant);
        (await DifferencesAsync(shop.Domain)).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_2000_live_webhooks_repeated_reordered_and_lost_the_figures_are_the_shops_own_once_it_caught_up()
    {
        var shop = house.Shops[0];
        await house.Merchant.SwitchAsync(shop.Tenant);
        var sent = await house.Simulator.PostAsync(
            $"/_sim/{shop.Domain}/live", new { count = 2000, rate = 250, duplicates = 0.10, reordered = 0.20, lost = 0.05 });
        sent.GetProperty("lost").GetInt32().ShouldBeGreaterThan(0);
        sent.GetProperty("duplicates").GetInt32().ShouldBeGreaterThan(0);
        sent.GetProperty("failed").GetInt32().ShouldBe(0);

        await house.Merchant.CatchUpAsync();
        await Eventually.BecomesAsync(() => DifferencesAsync(shop.Domain), differences => differences.Count == 0, "figures equal the truth", 60);
        await OpensToItsEventsAsync();
    }

    [Fact]
    public async Task Stopped_and_started_again_it_still_has_the_login_and_the_figures()
    {
        (await house.StopAsync()).ShouldBe(0);
        await house.StartAsync();
        var shop = house.Shops[1];
        await house.Merchant.SwitchAsync(shop.Tenant);
        (await DifferencesAsync(shop.Domain)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> DifferencesAsync(string domain)
    {
        var start = Today.AddMonths(-25);
        return Figures.Differences(await house.Merchant.StatsAsync(start, Today), await house.Simulator.TruthAsync(domain, start, Today));
    }

    private async Task OpensToItsEventsAsync()
    {
        var totals = (await house.Merchant.StatsAsync(Today.AddMonths(-6), Today)).GetProperty("totals");
        foreach (var measure in new[] { "grossSales", "discounts", "returns", "netSales", "shipping", "taxes", "totalSales" })
        {
            var events = await house.Merchant.GetAsync(
                $"/api/dashboard/events?startDate={Today.AddMonths(-6):yyyy-MM-dd}&endDate={Today:yyyy-MM-dd}&measure={measure}");
            events.GetProperty("sum").GetString().ShouldBe(totals.GetProperty(measure).GetString(), measure);
        }
    }
}
