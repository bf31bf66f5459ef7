using System.Net;
using System.Text.Json;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Orders;

public sealed class OrderListTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Pages_show_every_order_once_and_sums_are_of_all()
    {
        var merchant = await _api.RegisterAsync();
        var orders = Enumerable.Range(1, 5).Select(day => OrderBody.New(DateTimeOffset.UtcNow.AddDays(-day)) with { Price = 10 + day }).ToArray();
        foreach (var order in orders)
        {
            await merchant.DeliverAsync(order);
        }

        var (seen, cursor) = (new List<long>(), string.Empty);
        do
        {
            var page = await merchant.GetAsync($"/api/orders?sort=totalSales&limit=2&cursor={Uri.EscapeDataString(cursor)}");
            page.GetProperty("count").GetInt64().ShouldBe(5);
            page.GetProperty("sums").GetProperty("netSales").GetString().ShouldBe("65.00");
            seen.AddRange(page.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetInt64()));
            cursor = page.GetProperty("nextCursor").GetString() ?? string.Empty;
        }
        while (cursor.Length > 0);

        seen.ShouldBe(orders.OrderBy(order => order.Price).Select(order => order.Id));
    }

    [Fact]
    public async Task One_order_shows_its_events_and_that_they_agree_with_Shopify()
    {
        var merchant = await _api.RegisterAsync();
        var order = OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)) with { Quantity = 2 };
        await merchant.DeliverAsync(order);
        var details = await merchant.GetAsync($"/api/orders/{order.Id}");
        details.GetProperty("order").GetProperty("amounts").GetProperty("totalSales").GetString().ShouldBe("41.60");
        details.GetProperty("lineItems").EnumerateArray().ShouldHaveSingleItem().GetProperty("unitPrice").GetString().ShouldBe("20.00");
        details.GetProperty("events").GetArrayLength().ShouldBeGreaterThan(0);
        details.GetProperty("selfCheck").GetProperty("agrees").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("sort=price", "sort")]
    [InlineData("sort=--name", "sort")]
    [InlineData("sort=name; drop table orders", "sort")]
    [InlineData("status=brand_new", "status")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("customerId=jane", "customerId")]
    [InlineData("productId=99999999999999999999", "productId")]
    [InlineData("cursor=nonsense", "cursor")]
    [InlineData("startDate=2026-01-01", "endDate")]
    public async Task A_wrong_parameter_is_named(string query, string named)
    {
        var merchant = await _api.RegisterAsync();
        await (await merchant.Client.GetAsync($"/api/orders?{query}")).ShouldNameAsync(named);
    }

    [Fact]
    public async Task A_source_of_names_that_does_not_exist_is_named()
    {
        var merchant = await _api.RegisterAsync();
        await (await merchant.Client.GetAsync("/api/customers?nameSource=neighbour")).ShouldNameAsync("nameSource");
    }

    [Fact]
    public async Task One_order_points_at_those_before_and_after_it()
    {
        var merchant = await _api.RegisterAsync();
        var (earlier, later) = (OrderBody.New(DateTimeOffset.UtcNow.AddDays(-2)), OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)));
        await merchant.DeliverAsync(earlier);
        await merchant.DeliverAsync(later);

        var details = await merchant.GetAsync($"/api/orders/{later.Id}");
        details.GetProperty("previous").GetProperty("id").GetInt64().ShouldBe(earlier.Id);
        details.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_quote_in_a_search_is_a_quote()
    {
        var merchant = await _api.RegisterAsync();
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow));
        foreach (var list in new[] { "orders", "customers", "products" })
        {
            var page = await merchant.GetAsync($"/api/{list}?search={Uri.EscapeDataString("' or 1=1 -- %_\\\0")}");
            page.GetProperty("count").GetInt64().ShouldBe(0);
        }
    }

    [Fact]
    public async Task An_id_that_is_no_number_is_404()
    {
        var merchant = await _api.RegisterAsync();
        await (await merchant.Client.GetAsync("/api/orders/abc")).ShouldBeProblemAsync(HttpStatusCode.NotFound);
        await (await merchant.Client.GetAsync("/api/orders/99999999999999999999")).ShouldBeProblemAsync(HttpStatusCode.NotFound);
    }
}
