using System.Net.Http.Json;
using XenoStore.Shopify.Admin;
using XenoStore.Shopify.Webhooks;
using XenoStore.Shopify.Webhooks.Payloads;
using XenoStore.Simulator.Hosting;
using XenoStore.Tests.Shopify.Admin;

namespace XenoStore.Tests.Shopify.Simulated;

/// <summary>The client against a whole shop, with the documents, costs and payloads of a simulated Shopify.</summary>
public sealed class SimulatedShopTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();

    private SimulatorHost _simulator = null!;
    private IAdminClient _client = null!;
    private SimulatedShop[] _shops = null!;

    public async Task InitializeAsync()
    {
        _simulator = await SimulatorHost.StartAsync(new SimulatorOptions { Orders = 400, Bucket = 0 });
        _client = AdminClients.At($"{_simulator.Address}{{shop}}");
        _shops = (await Http.GetFromJsonAsync<SimulatedShop[]>($"{_simulator.Address}_sim/shops"))!;
    }

    public async Task DisposeAsync() => await _simulator.DisposeAsync();

    [Fact]
    public async Task Every_shop_says_who_it_is()
    {
        foreach (var shop in _shops)
        {
            var said = await _client.ShopAsync(shop.Credentials, default).DataAsync();

            (said.Domain.Value, said.Info.Name, said.Info.Currency, said.Info.TimeZone).ShouldBe((shop.Domain, shop.Name, shop.Currency, shop.TimeZone));
            said.Info.Scopes.ShouldContain("read_orders");
        }
    }

    [Fact]
    public async Task All_pages_together_are_all_orders_each_once()
    {
        foreach (var shop in _shops)
        {
            var orders = await All(after => _client.OrdersPageAsync(shop.Credentials, after, null, IAdminClient.UsualOrdersPageSize, default));
            var ids = await All(after => _client.OrderIdsPageAsync(shop.Credentials, after, default));
            var counts = await _client.CountsAsync(shop.Credentials, default).DataAsync();

            orders.Select(o => o.Id).Order().ShouldBe(ids);
            counts.Orders.ShouldBe(orders.Count);
            orders.Select(o => o.UpdatedAt).ShouldBeInOrder();
            orders.ShouldAllBe(o => o.Currency == shop.Currency && o.LineItems.Length > 0 && o.Additions != null);
            orders.Any(o => !o.Refunds.IsEmpty).ShouldBeTrue();
            orders.Any(o => o.Additions is { IsEmpty: false }).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task All_customers_and_products_are_read()
    {
        foreach (var shop in _shops)
        {
            var counts = await _client.CountsAsync(shop.Credentials, default).DataAsync();

            (await All(after => _client.CustomersPageAsync(shop.Credentials, after, null, 250, default))).Count.ShouldBe((int)counts.Customers!);
            (await All(after => _client.ProductsPageAsync(shop.Credentials, after, null, 250, default))).Count.ShouldBe((int)counts.Products!);
        }
    }

    [Fact]
    public async Task A_page_of_the_largest_size_stays_below_the_limit_of_one_query()
    {
        var page = await _client.OrdersPageAsync(_shops[0].Credentials, null, null, IAdminClient.MaxPageSize, default).DataAsync();

        page.Cost.Requested.ShouldBeInRange(1, 1000);
        page.Records.Length.ShouldBe(IAdminClient.MaxPageSize);
    }

    [Fact]
    public async Task An_orders_webhook_and_a_query_of_it_agree_whatever_happened_to_it()
    {
        var compared = 0;
        await using var inbox = await WebhookInbox.StartAsync(_shops.ToDictionary(s => s.Domain, s => s.ClientSecret));
        foreach (var shop in _shops)
        {
            (await Http.PostAsJsonAsync($"{_simulator.Address}_sim/{shop.Domain}/webhooks", new { url = inbox.Address })).EnsureSuccessStatusCode();
            var orders = await All(after => _client.OrdersPageAsync(shop.Credentials, after, null, 250, default));
            foreach (var id in orders.OrderByDescending(o => o.Refunds.Length + (o.Additions?.Length ?? 0)).Take(60).Select(o => o.Id))
            {
                compared += await AgreesAsync(shop, id, inbox) ? 1 : 0;
            }
        }

        compared.ShouldBeGreaterThan(100);
    }

    /// <summary>Has the order changed and compares; false when its state allows no change.</summary>
    private async Task<bool> AgreesAsync(SimulatedShop shop, long id, WebhookInbox inbox)
    {
        var happened = await Http.PostAsync($"{_simulator.Address}_sim/{shop.Domain}/orders/{id}/update", null);
        if (!happened.IsSuccessStatusCode)
        {
            return false;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var (headers, body) = await inbox.Received.ReadAsync(patience.Token);
        headers.Topic.ShouldBe(WebhookTopics.OrdersUpdated);
        var asked = (await _client.OrderAsync(shop.Credentials, id, default).DataAsync()).Order!;

        Sample.Content(OrderPayload.Parse(body)).ShouldBe(Sample.Content(asked with { Additions = null }));
        return true;
    }

    private static async Task<List<T>> All<T>(Func<string?, Task<AdminResult<RecordPage<T>>>> ask)
    {
        var all = new List<T>();
        RecordPage<T>? page = null;
        do
        {
            page = await ask(page?.EndCursor).DataAsync();
            all.AddRange(page.Records);
        }
        while (page.HasNextPage);
        return all;
    }

    private sealed record SimulatedShop(string Domain, string Name, string AccessToken, string ClientSecret, string Currency, string TimeZone)
    {
        public ShopCredentials Credentials => new(ShopDomain.Parse(Domain), AccessToken);
    }
}
