using XenoStore.Tests.Grains.Silo;
using static XenoStore.Tests.Grains.Silo.Orders;

namespace XenoStore.Tests.Grains;

public class InsightsOfATenant(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    private static readonly RowQuery AllOrders = new(Month, Search: null, Status: null, "-processedAt", Cursor: null, Limit: 50);

    [Fact]
    public async Task The_rows_behind_a_figure_add_up_to_it()
    {
        var tenant = await fixture.NewTenantAsync();
        await Task.WhenAll(Enumerable.Range(1, 12).Select(id => fixture.Grains.OfferAsync(tenant, Order(id, id * 100))));
        var stats = await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.Orders == 12);

        var orders = await Insights(tenant).OrderRows(AllOrders with { Limit = 5 }, CancellationToken.None);
        var events = await Insights(tenant).SaleEvents(Measure.TotalSales, AllOrders with { Sort = "-occurredAt", Limit = 5 }, CancellationToken.None);

        (orders.Rows.Length, orders.Count).ShouldBe((5, 12));
        orders.Sums.TotalSales.ShouldBe(stats.Asked.Totals.Amounts.TotalSales);
        events.Sum.ShouldBe(stats.Asked.Totals.Amounts.TotalSales);
    }

    [Fact]
    public async Task An_answer_is_as_new_as_the_tenants_figures()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.Grains.OfferAsync(tenant, Order(1, 10_00));
        await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.Orders == 1);
        (await Insights(tenant).Customers(Month, CancellationToken.None)).Distinct.ShouldBe(1);

        await fixture.Grains.OfferAsync(tenant, Order(2, 10_00));
        await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.Orders == 2);

        (await Insights(tenant).Customers(Month, CancellationToken.None)).Distinct.ShouldBe(2);
        (await Insights(tenant).Products(Month, CancellationToken.None)).ByUnits.Single().Amounts.Units.ShouldBe(2);
    }

    [Fact]
    public async Task An_order_shows_its_events_and_how_they_compare_with_Shopify()
    {
        var tenant = await fixture.NewTenantAsync();
        var wrong = Order(1, 10_00) with { Totals = new OrderTotals(10_01, 0, 10_01, 0, 10_01, 0, 0, 0, 0) };
        await fixture.Grains.OfferAsync(tenant, wrong);

        var details = (await Insights(tenant).Order(1, CancellationToken.None))!;

        details.Events.Select(sale => sale.Seq).ShouldBe([0, 1]);
        details.Row.Mismatch.ShouldBeTrue();
        (details.SelfCheck.Agrees, details.SelfCheck.LedgerTotal, details.SelfCheck.ShopifyTotal).ShouldBe((false, 10_00L, 10_01L));
    }

    [Fact]
    public async Task A_foreign_order_is_answered_like_a_missing_one()
    {
        var (tenant, stranger) = (await fixture.NewTenantAsync(), await fixture.NewTenantAsync());
        await fixture.Grains.OfferAsync(tenant, Order(1, 10_00));

        (await Insights(tenant).Order(1, CancellationToken.None)).ShouldNotBeNull();
        (await Insights(stranger).Order(1, CancellationToken.None)).ShouldBeNull();
        (await Insights(stranger).OrderRows(AllOrders, CancellationToken.None)).Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_an_error_of_the_asker()
    {
        var tenant = await fixture.NewTenantAsync();

        await Should.ThrowAsync<FormatException>(() =>
            Insights(tenant).OrderRows(AllOrders with { Cursor = "nonsense" }, CancellationToken.None));
    }

    [Fact]
    public async Task A_customer_and_a_product_offered_by_webhook_give_the_rows_their_names()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.Grains.OfferAsync(tenant, Order(1, 10_00));
        var customer = new CustomerSnapshot(7_001, null, null, null, "jane.doe+x@example.com", "enabled", Noon, Noon);

        (await fixture.Grains.GetGrain<ICustomerGrain>(GrainKeys.Customer(tenant, 7_001))
            .Upsert(customer, new RecordVersion(Noon, Noon), CancellationToken.None)).ShouldBe(UpsertOutcome.Applied);
        (await fixture.Grains.GetGrain<IProductGrain>(GrainKeys.Product(tenant, 1))
            .Upsert(new ProductSnapshot(1, "A better thing", "thing", null, null, "active", 1, Noon, Noon), new RecordVersion(Noon, Noon), CancellationToken.None))
            .ShouldBe(UpsertOutcome.Applied);

        var row = (await Insights(tenant).OrderRows(AllOrders, CancellationToken.None)).Rows.Single();
        row.Customer.ShouldBe(new NamedCustomer(7_001, "Jane Doe", CustomerNameSource.Email));
        (await Insights(tenant).ProductRows(AllOrders with { Sort = "title" }, CancellationToken.None)).Rows.Single().Title.ShouldBe("A better thing");
    }

    private IInsightsGrain Insights(TenantId tenant) => fixture.Grains.GetGrain<IInsightsGrain>(GrainKeys.Insights(tenant));
}
