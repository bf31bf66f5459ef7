using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Shopify.Admin;

/// <summary>Lists inside an order that Shopify cuts without saying more than <c>hasNextPage</c>.</summary>
public sealed class OrderCompletionTests : IAsyncLifetime
{
    private const string Throttled = """
        {"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}],
         "extensions":{"cost":{"requestedQueryCost":10,"throttleStatus":{"maximumAvailable":2000,"currentlyAvailable":9,"restoreRate":1000}}}}
        """;

    private StubShopify _shopify = null!;

    public async Task InitializeAsync() => _shopify = await StubShopify.StartAsync();

    public async Task DisposeAsync() => await _shopify.DisposeAsync();

    [Fact]
    public async Task A_short_order_takes_one_query()
    {
        var page = await Read(new LongOrder { Lines = 10, ShippingLines = 5, Refunds = 300, RefundLines = 10, Edits = 10 });

        _shopify.Requests.Count.ShouldBe(1);
        page.Records[0].Refunds.Length.ShouldBe(300);
        page.Cost.ShouldBe(new QueryCost(10, 3, null));
    }

    [Fact]
    public async Task All_of_600_lines_are_there_each_once()
    {
        var order = (await Read(new LongOrder { Lines = 600, ShippingLines = 2 })).Records.ShouldHaveSingleItem();

        order.LineItems.Select(l => l.Id).ShouldBe(Enumerable.Range(1, 600).Select(i => (long)i));
        order.ShippingLines.Select(l => l.Id).ShouldBe([1, 2]);
        Operations().ShouldBe(["OrdersPage", "OrderLines", "OrderLines", "OrderLines"]);
    }

    [Fact]
    public async Task Shipping_lines_are_completed_without_repeating_the_lines()
    {
        var order = (await Read(new LongOrder { Lines = 3, ShippingLines = 7 })).Records.ShouldHaveSingleItem();

        order.LineItems.Length.ShouldBe(3);
        order.ShippingLines.Select(l => l.Id).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
    }

    [Fact]
    public async Task Every_line_of_every_refund_is_there_and_its_shipping_only_once()
    {
        var order = (await Read(new LongOrder { Refunds = 3, RefundLines = 261 })).Records.ShouldHaveSingleItem();

        order.Refunds.Length.ShouldBe(3);
        order.Refunds.ShouldAllBe(r => r.Lines.Select(l => l.LineItemId).SequenceEqual(Enumerable.Range(1, 261).Select(i => (long)i)));
        order.Refunds.ShouldAllBe(r => r.Shipping.Length == 1);
    }

    [Fact]
    public async Task Every_edit_is_there_with_all_that_it_added()
    {
        var order = (await Read(new LongOrder { Lines = 12, Edits = 40 })).Records.ShouldHaveSingleItem();

        order.Additions!.Value.Length.ShouldBe(12 * 40);
        order.Additions.Value.GroupBy(a => a.LineItemId).ShouldAllBe(line => line.Count() == 40);
        Operations().Count(o => o == "OrderAgreements").ShouldBe(2);
        Operations().Count(o => o == "AgreementSales").ShouldBe(40);
    }

    [Fact]
    public async Task The_sales_of_an_edit_are_asked_for_after_the_edit_before_it()
    {
        await Read(new LongOrder { Lines = 11, Edits = 2 });

        _shopify.Requests.Where(r => LongOrder.Operation(r.Query) == "AgreementSales").Select(r => r.Variables!.ToJsonString()).ShouldBe(
        [
            """{"id":"gid://shopify/Order/1","afterAgreement":null,"afterSale":"10"}""",
            """{"id":"gid://shopify/Order/1","afterAgreement":"1","afterSale":"10"}""",
        ]);
    }

    [Fact]
    public async Task The_cost_of_a_page_is_that_of_all_its_queries_and_the_dearest_one_is_what_to_wait_for()
    {
        var page = await Read(new LongOrder { Lines = 600 });

        page.Cost.ShouldBe(new QueryCost(Requested: 10, Actual: 12, Throttle: null));
    }

    [Fact]
    public async Task A_throttled_further_query_waits_and_goes_on()
    {
        var order = new LongOrder { Lines = 20 };
        _shopify.Answer(order.Answer).Answer(Throttled).Answer(Throttled).Answer(order.Answer);

        var page = await _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, null, 50, default).DataAsync();

        page.Records[0].LineItems.Length.ShouldBe(20);
        Operations().ShouldBe(["OrdersPage", "OrderLines", "OrderLines", "OrderLines"]);
    }

    [Fact]
    public async Task A_further_query_that_stays_throttled_ends_in_a_wait_for_the_caller()
    {
        _shopify.Answer(new LongOrder { Lines = 20 }.Answer).Answer(Throttled);

        (await _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, null, 50, default)).Failure.ShouldBeOfType<AdminFailure.Throttled>();
    }

    [Fact]
    public async Task A_further_query_that_fails_takes_the_whole_page_with_it()
    {
        _shopify.Answer(new LongOrder { Lines = 20 }.Answer).Answer("", 401);

        (await _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, null, 50, default)).Failure.ShouldBeOfType<AdminFailure.TokenRefused>();
    }

    [Fact]
    public async Task An_order_that_vanishes_between_two_queries_makes_the_page_unreadable()
    {
        _shopify.Answer(new LongOrder { Lines = 20 }.Answer).Answer("""{"data":{"order":null}}""");

        (await _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, null, 50, default)).Failure.ShouldBeOfType<AdminFailure.Unreadable>();
    }

    [Fact]
    public async Task A_cursor_that_leads_back_to_itself_ends_the_reading()
    {
        _shopify.Answer(new LongOrder { Lines = 20 }.Answer).Answer(
            """{"data":{"order":{"lineItems":{"pageInfo":{"hasNextPage":true,"endCursor":"10"},"nodes":[]},"shippingLines":{"pageInfo":{"hasNextPage":false},"nodes":[]}}}}""");

        (await _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, null, 50, default)).Failure.ShouldBeOfType<AdminFailure.Unreadable>();
        _shopify.Requests.Count.ShouldBe(2);
    }

    private async Task<RecordPage<OrderSnapshot>> Read(LongOrder order)
    {
        _shopify.Answer(order.Answer);
        return await _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, null, 50, default).DataAsync();
    }

    private List<string> Operations() => [.. _shopify.Requests.Select(r => LongOrder.Operation(r.Query))];
}
