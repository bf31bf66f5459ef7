using XenoStore.Database.Ledger;
using XenoStore.Tests.Grains.Silo;
using static XenoStore.Tests.Grains.Silo.Orders;

namespace XenoStore.Tests.Grains;

public class FiguresOfATenant(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private IClusterClient Grains => fixture.Grains;

    [Fact]
    public async Task An_offered_order_is_in_the_figures_of_its_day()
    {
        var tenant = await fixture.NewTenantAsync();

        (await Grains.OfferAsync(tenant, Order(1, 20_00))).ShouldBe(UpsertOutcome.Applied);

        var stats = await StatsAsync(tenant, orders: 1);
        stats.Asked.Totals.Amounts.ShouldBe(new LedgerAmounts { GrossSales = 20_00, Orders = 1, Units = 1 });
        stats.Asked.Totals.NewCustomers.ShouldBe(1);
        stats.Asked.Days.Single(day => day.Amounts.Orders > 0).Day.ShouldBe(Day);
        stats.OrdersByStatus[(int)FinancialStatus.Paid].ShouldBe(1);
        stats.Asked.Days.Length.ShouldBe(30);
        await ShouldEqualTheTable(tenant);
    }

    [Fact]
    public async Task A_refund_replaces_the_order_and_moves_no_other_day()
    {
        var tenant = await fixture.NewTenantAsync();
        await Grains.OfferAsync(tenant, Order(1, 20_00));

        (await Grains.OfferAsync(tenant, Order(1, 20_00).Refunded(9, TimeSpan.FromDays(3)))).ShouldBe(UpsertOutcome.Applied);

        var stats = await Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.Returns != 0);
        stats.Asked.Days.Where(day => day.Amounts != default).Select(day => (day.Day.Day, day.Amounts.TotalSales))
            .ShouldBe([(15, 20_00L), (18, -20_00L)]);
        stats.OrdersByStatus[(int)FinancialStatus.Refunded].ShouldBe(1);
        stats.OrdersByStatus[(int)FinancialStatus.Paid].ShouldBe(0);
        await ShouldEqualTheTable(tenant);
    }

    [Fact]
    public async Task Stale_webhook_leaves_the_newer_order_untouched()
    {
        var tenant = await fixture.NewTenantAsync();
        var newer = Order(1, 20_00).Refunded(9, TimeSpan.FromDays(3));
        await Grains.OfferAsync(tenant, newer);

        (await Grains.OfferAsync(tenant, Order(1, 20_00))).ShouldBe(UpsertOutcome.Stale);

        (await StatsAsync(tenant, orders: 1)).Asked.Totals.Amounts.TotalSales.ShouldBe(0);
        await ShouldEqualTheTable(tenant);
    }

    [Fact]
    public async Task A_repeat_does_not_reach_the_database()
    {
        var tenant = await fixture.NewTenantAsync();
        await Grains.OfferAsync(tenant, Order(1, 20_00));
        var before = await StatsAsync(tenant, orders: 1);

        (await Grains.OfferAsync(tenant, Order(1, 20_00))).ShouldBe(UpsertOutcome.Unchanged);

        (await Grains.Tenant(tenant).Revision()).ShouldBe(before.Revision);
        (await fixture.Silo.Get<DailySalesTable>().LoadAsync(tenant, CancellationToken.None)).Sum(day => day.Revision).ShouldBe(before.Revision);
    }

    [Fact]
    public async Task Whatever_comes_first_of_concurrent_offers_the_newest_stays()
    {
        var tenant = await fixture.NewTenantAsync();
        var states = Enumerable.Range(0, 40)
            .Select(step => Order(1, 10_00 + step) with { UpdatedAt = Noon.AddSeconds(step) })
            .ToArray();
        Random.Shared.Shuffle(states);

        await Task.WhenAll(states.Select(state => Grains.OfferAsync(tenant, state)));

        await Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.GrossSales == 10_39);
        await ShouldEqualTheTable(tenant);
    }

    [Fact]
    public async Task Many_orders_at_once_add_up_exactly()
    {
        var tenant = await fixture.NewTenantAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 300)
            .Select(id => Grains.OfferAsync(tenant, Order(id, id, processedAt: Noon.AddDays(id % 7)))));

        outcomes.ShouldAllBe(outcome => outcome == UpsertOutcome.Applied);
        var stats = await StatsAsync(tenant, orders: 300);
        stats.Asked.Totals.Amounts.GrossSales.ShouldBe(300 * 301 / 2);
        await ShouldEqualTheTable(tenant);
    }

    [Fact]
    public async Task Two_tenants_with_the_same_order_numbers_never_mix()
    {
        var (left, right) = (await fixture.NewTenantAsync(), await fixture.NewTenantAsync());

        await Task.WhenAll(Enumerable.Range(1, 20).SelectMany(id => new[]
        {
            Grains.OfferAsync(left, Order(id, 1_00)),
            Grains.OfferAsync(right, Order(id, 5_00)),
        }));

        (await StatsAsync(left, orders: 20)).Asked.Totals.Amounts.GrossSales.ShouldBe(20_00);
        (await StatsAsync(right, orders: 20)).Asked.Totals.Amounts.GrossSales.ShouldBe(100_00);
    }

    [Fact]
    public async Task After_a_restart_the_figures_and_the_revision_are_the_same()
    {
        var tenant = await fixture.NewTenantAsync();
        await Task.WhenAll(Enumerable.Range(1, 20).Select(id => Grains.OfferAsync(tenant, Order(id, 1_00, processedAt: Noon.AddDays(id % 3)))));
        var before = await StatsAsync(tenant, orders: 20);

        await using var restarted = await fixture.StartSiloAsync();

        var after = await restarted.Grains.Tenant(tenant).Stats(Month, Comparison.None);
        after.Revision.ShouldBe(before.Revision);
        after.Asked.Totals.ShouldBe(before.Asked.Totals);
        after.Asked.Days.Select(day => day.Amounts).ShouldBe(before.Asked.Days.Select(day => day.Amounts));
    }

    [Fact]
    public async Task A_deleted_order_counts_nowhere_and_no_late_webhook_revives_it()
    {
        var tenant = await fixture.NewTenantAsync();
        await Grains.OfferAsync(tenant, Order(1, 20_00));
        await StatsAsync(tenant, orders: 1);

        (await Grains.Order(tenant, 1).Delete(Noon.AddHours(1), CancellationToken.None)).ShouldBe(UpsertOutcome.Applied);
        (await Grains.OfferAsync(tenant, Order(1, 30_00) with { UpdatedAt = Noon.AddHours(2) })).ShouldBe(UpsertOutcome.Stale);

        (await StatsAsync(tenant, orders: 0)).Asked.Totals.ShouldBe(new SalesTotals(default, 0));
        await ShouldEqualTheTable(tenant);
    }

    [Fact]
    public async Task An_order_counts_on_the_day_it_is_in_the_shops_zone()
    {
        var tenant = await fixture.NewTenantAsync("JPY", "Asia/Tokyo");

        await Grains.OfferAsync(tenant, Order(1, 2_000, "JPY", Noon)); // 01:00 of the 16th in Tokyo

        (await StatsAsync(tenant, orders: 1)).Asked.Days.Single(day => day.Amounts.Orders == 1).Day.ShouldBe(Day.AddDays(1));
    }

    [Fact]
    public async Task An_order_in_another_currency_is_refused()
    {
        var tenant = await fixture.NewTenantAsync("EUR");

        (await Grains.OfferAsync(tenant, Order(1, 20_00, "USD"))).ShouldBe(UpsertOutcome.Refused);

        (await Grains.Tenant(tenant).Stats(Month, Comparison.None)).Asked.Totals.ShouldBe(new SalesTotals(default, 0));
    }

    [Fact]
    public async Task An_amount_that_fits_nowhere_is_refused_and_the_next_order_is_not()
    {
        var tenant = await fixture.NewTenantAsync();
        var absurd = Order(1, long.MaxValue / 2);

        (await Grains.OfferAsync(tenant, absurd with { LineItems = [absurd.LineItems[0] with { Quantity = 3 }] })).ShouldBe(UpsertOutcome.Refused);
        (await Grains.OfferAsync(tenant, Order(2, 20_00))).ShouldBe(UpsertOutcome.Applied);
    }

    [Fact]
    public async Task An_order_offered_to_another_ones_grain_is_an_error()
    {
        var tenant = await fixture.NewTenantAsync();

        await Should.ThrowAsync<InvalidOperationException>(() =>
            Grains.Order(tenant, 2).Upsert(Order(1, 20_00), new RecordVersion(Noon, Noon), CancellationToken.None));
    }

    [Fact]
    public async Task A_comparison_covers_the_range_before_or_the_same_days_a_year_ago()
    {
        var tenant = await fixture.NewTenantAsync();
        await Grains.OfferAsync(tenant, Order(1, 10_00));
        await Grains.OfferAsync(tenant, Order(2, 20_00, processedAt: Noon.AddDays(-30)));
        await Grains.OfferAsync(tenant, Order(3, 40_00, processedAt: Noon.AddYears(-1)));
        await Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Revision == 3);

        (await Grains.Tenant(tenant).Stats(Month, Comparison.Previous)).Compared!.Totals.Amounts.GrossSales.ShouldBe(20_00);
        (await Grains.Tenant(tenant).Stats(Month, Comparison.Year)).Compared!.Totals.Amounts.GrossSales.ShouldBe(40_00);
        (await Grains.Tenant(tenant).Stats(Month, Comparison.None)).Compared.ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_range_the_last_six_months_of_the_shops_calendar_are_meant()
    {
        var tenant = await fixture.NewTenantAsync(timeZone: "Pacific/Kiritimati");

        var stats = await Grains.Tenant(tenant).Stats(range: null, Comparison.None);

        stats.Asked.Range.ShouldBe(DateRange.LastSixMonths(stats.Today));
        stats.Today.ShouldBe(DateOnly.FromDateTime(stats.AsOf.ToOffset(TimeSpan.FromHours(14)).DateTime));
    }

    [Fact]
    public async Task A_tenant_that_does_not_exist_has_no_profile_and_no_figures()
    {
        var nobody = Grains.Tenant(new TenantId(int.MaxValue));

        (await nobody.Profile()).ShouldBeNull();
        (await nobody.WebhookKeys()).ShouldBeNull();
        (await nobody.Credentials()).ShouldBeNull();
        await Should.ThrowAsync<InvalidOperationException>(() => nobody.Stats(Month, Comparison.None));
    }

    private Task<DashboardStats> StatsAsync(TenantId tenant, long orders) =>
        Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.Orders == orders);

    /// <summary>Invariants 1 and 3: days equal the sum of their events, and memory equals the days.</summary>
    private async Task ShouldEqualTheTable(TenantId tenant)
    {
        (await fixture.Silo.Get<Recount>().RunAsync(tenant, CancellationToken.None)).ShouldBeEmpty();
        var rows = await fixture.Silo.Get<DailySalesTable>().LoadAsync(tenant, CancellationToken.None);
        var memory = await Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Revision == rows.Sum(row => row.Revision));
        memory.Asked.Days.Where(day => day.Revision > 0).Select(day => (day.Day, day.Amounts, day.NewCustomers))
            .ShouldBe(rows.Where(row => Month.Contains(row.Day)).Select(row => (row.Day, row.Amounts, row.NewCustomers)));
    }
}
