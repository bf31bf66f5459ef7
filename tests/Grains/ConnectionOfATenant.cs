using XenoStore.Database.Ledger;
using XenoStore.Tests.Grains.Silo;
using static XenoStore.Tests.Grains.Silo.Orders;

namespace XenoStore.Tests.Grains;

public class ConnectionOfATenant(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private IClusterClient Grains => fixture.Grains;

    [Fact]
    public async Task A_connected_shop_has_its_token_and_its_webhook_secret()
    {
        var id = await fixture.NewTenantAsync();

        (await Grains.Tenant(id).Credentials())!.AccessToken.ShouldBe("shpat_test");
        (await Grains.Tenant(id).WebhookKeys()).ShouldBe(new WebhookKeys(id, ConnectionState.Connected, "client-secret", null));
    }

    [Fact]
    public async Task An_uninstalled_shop_loses_its_secrets_and_keeps_its_figures()
    {
        var id = await fixture.NewTenantAsync();
        await Grains.OfferAsync(id, Order(1, 20_00));
        await Grains.Tenant(id).StatsWhenAsync(Month, stats => stats.Revision > 0);

        await Grains.Tenant(id).SetConnection(ConnectionState.Uninstalled, "app/uninstalled", CancellationToken.None);

        (await Grains.Tenant(id).Credentials()).ShouldBeNull();
        (await Grains.Tenant(id).WebhookKeys()).ShouldBe(new WebhookKeys(id, ConnectionState.Uninstalled, null, null));
        await using var restarted = await fixture.StartSiloAsync();
        (await restarted.Grains.Tenant(id).Credentials()).ShouldBeNull();
        (await restarted.Grains.Tenant(id).Stats(Month, Comparison.None)).Asked.Totals.Amounts.GrossSales.ShouldBe(20_00);
    }

    [Theory]
    [InlineData(ConnectionState.NeedsReauthorisation, false)]
    [InlineData(ConnectionState.Frozen, true)]
    public async Task Only_a_token_that_may_work_again_is_given_out(ConnectionState state, bool given)
    {
        var tenant = Grains.Tenant(await fixture.NewTenantAsync());

        await tenant.SetConnection(state, "a reason", CancellationToken.None);

        (await tenant.Credentials() is not null).ShouldBe(given);
        (await tenant.Profile())!.State.ShouldBe(state);
    }

    [Fact]
    public async Task Coverage_is_durable_and_wakes_listeners()
    {
        var id = await fixture.NewTenantAsync();
        var before = await Grains.Tenant(id).WaitForChange(-1, -1, CancellationToken.None);
        var coverage = new Coverage(new DateOnly(2024, 11, 1), Complete: true);

        await Grains.Tenant(id).SetCoverage(coverage, CancellationToken.None);

        (await Grains.Tenant(id).WaitForChange(long.MaxValue, before.SyncRevision, CancellationToken.None))
            .SyncRevision.ShouldBeGreaterThan(before.SyncRevision);
        await using var restarted = await fixture.StartSiloAsync();
        (await restarted.Grains.Tenant(id).Stats(Month, Comparison.None)).Coverage.ShouldBe(coverage);
    }

    [Fact]
    public async Task What_Shopify_says_of_the_shop_is_taken_over()
    {
        var tenant = Grains.Tenant(await fixture.NewTenantAsync());

        await tenant.UpdateShop(NewShops.Info() with { Name = "Renamed", Plan = "plus" }, CancellationToken.None);

        var profile = (await tenant.Profile())!;
        (profile.Name, profile.Plan).ShouldBe(("Renamed", "plus"));
    }

    [Fact]
    public async Task A_shop_with_figures_keeps_their_currency()
    {
        var (empty, busy) = (await fixture.NewTenantAsync(), await fixture.NewTenantAsync());
        await Grains.OfferAsync(busy, Order(1, 20_00));
        await Grains.Tenant(busy).StatsWhenAsync(Month, stats => stats.Revision > 0);

        await Grains.Tenant(empty).UpdateShop(NewShops.Info("EUR"), CancellationToken.None);
        await Grains.Tenant(busy).UpdateShop(NewShops.Info("EUR"), CancellationToken.None);

        (await Grains.Tenant(empty).Profile())!.Currency.ShouldBe("EUR");
        (await Grains.Tenant(busy).Profile())!.Currency.ShouldBe("USD");
    }

    [Fact]
    public async Task A_shop_that_moves_to_another_zone_has_its_days_derived_anew()
    {
        var id = await fixture.NewTenantAsync();
        var evening = Order(1, 20_00, processedAt: Noon.AddHours(7)); // 19:00 in New York, 01:00 of the next day in Berlin
        await Grains.OfferAsync(id, evening);
        await Grains.OfferAsync(id, Order(2, 5_00));
        await Grains.Tenant(id).StatsWhenAsync(new DateRange(Day, Day), stats => stats.Asked.Totals.Amounts.GrossSales == 25_00);

        await Grains.Tenant(id).UpdateShop(NewShops.Info(timeZone: "Europe/Berlin"), CancellationToken.None);

        await Grains.Tenant(id).StatsWhenAsync(new DateRange(Day, Day), stats => stats.Asked.Totals.Amounts.GrossSales == 5_00);
        var moved = await Grains.Tenant(id).StatsWhenAsync(new DateRange(Day.AddDays(1), Day.AddDays(1)), stats => stats.Asked.Totals.Amounts.Orders == 1);
        moved.Asked.Totals.Amounts.GrossSales.ShouldBe(20_00);
        (await fixture.Silo.Get<Recount>().RunAsync(id, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_zone_that_nobody_knows_is_refused()
    {
        var tenant = Grains.Tenant(await fixture.NewTenantAsync());

        await Should.ThrowAsync<FormatException>(() => tenant.UpdateShop(NewShops.Info(timeZone: "Mars/Olympus"), CancellationToken.None));

        (await tenant.Profile())!.TimeZone.ShouldBe("America/New_York");
    }
}
