using System.Text.Json;
using XenoStore.Simulator.Hosting;

namespace XenoStore.Tests.Simulator.Hosting;

/// <summary>Who gets in at the door of the Admin API.</summary>
public class ShopDoorTests(SimulatorFixture fixture) : IClassFixture<SimulatorFixture>
{
    private readonly SimulatorClient _client = fixture.Client;

    [Fact]
    public async Task A_wrong_token_is_told_so_with_a_plain_text()
    {
        using var response = await _client.PostGraphAsync("{ shop { id } }", token: "shpat_wrong");
        ((int)response.StatusCode).ShouldBe(401);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}""");
    }

    [Fact]
    public async Task An_open_simulator_opens_an_empty_shop_at_the_first_call()
    {
        var answer = await _client.GraphAsync("{ shop { myshopifyDomain } ordersCount { count } }", shop: "brand-new.myshopify.com");
        answer.GetProperty("data").GetRawText().ShouldBe("""{"shop":{"myshopifyDomain":"brand-new.myshopify.com"},"ordersCount":{"count":0}}""");
        (await _client.SimAsync("brand-new/orders?count=3")).GetProperty("ids").GetArrayLength().ShouldBe(3);
    }

    [Theory]
    [InlineData("evil.example.com")]
    [InlineData("-dash.myshopify.com")]
    public async Task A_name_that_is_no_shop_domain_is_not_opened(string name)
    {
        using var response = await _client.PostGraphAsync("{ shop { id } }", shop: name);
        ((int)response.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Without_open_an_unknown_shop_is_not_found()
    {
        await using var closed = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 1, Orders = 5 });
        using var response = await closed.PostGraphAsync("{ shop { id } }", shop: "brand-new.myshopify.com");
        ((int)response.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task The_address_is_left_in_the_file_asked_for()
    {
        var file = Path.GetTempFileName();
        await using var simulator = await SimulatorHost.StartAsync(new SimulatorOptions { Shops = 0, AddressFile = file });
        (await File.ReadAllTextAsync(file)).ShouldBe(simulator.Address.ToString().TrimEnd('/'));
        File.Delete(file);
    }

    [Fact]
    public async Task Every_answer_names_its_version_and_request()
    {
        using var response = await _client.PostGraphAsync("{ shop { id } }");
        response.Headers.GetValues("X-Shopify-API-Version").Single().ShouldBe("2026-10");
        Guid.TryParse(response.Headers.GetValues("X-Request-Id").Single(), out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Deleted_orders_leave_the_orders_and_show_up_among_the_events()
    {
        var id = (await _client.SimAsync("demo-usd/orders")).GetProperty("ids")[0].GetInt64();
        await _client.SimAsync($"demo-usd/orders/{id}/delete");

        var answer = (await _client.GraphAsync(
            $"{{ order(id: \"gid://shopify/Order/{id}\") {{ id }} events(first: 250, query: \"action:destroy subject_type:ORDER\") {{ nodes {{ ... on BasicEvent {{ subjectId }} }} }} }}")).GetProperty("data");

        answer.GetProperty("order").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("events").GetProperty("nodes").EnumerateArray().Select(e => e.GetProperty("subjectId").GetString()).ShouldContain($"gid://shopify/Order/{id}");
    }

    [Fact]
    public async Task An_edit_is_an_agreement_that_names_the_line_it_added()
    {
        for (var tries = 0; tries < 50; tries++)
        {
            var id = (await _client.SimAsync("demo-usd/orders")).GetProperty("ids")[0].GetInt64();
            await _client.SimAsync($"demo-usd/orders/{id}/edit");
            var order = (await _client.GraphAsync(
                $"{{ order(id: \"gid://shopify/Order/{id}\") {{ edited lineItems(first: 100) {{ nodes {{ id }} }} agreements(first: 10) {{ nodes {{ __typename reason sales(first: 100) {{ nodes {{ actionType ... on ProductSale {{ lineItem {{ id }} }} }} }} }} }} }} }}"))
                .GetProperty("data").GetProperty("order");
            order.GetProperty("edited").GetBoolean().ShouldBeTrue();
            var edit = order.GetProperty("agreements").GetProperty("nodes")[1];
            edit.GetProperty("__typename").GetString().ShouldBe("OrderEditAgreement");
            var added = edit.GetProperty("sales").GetProperty("nodes").EnumerateArray().Where(s => s.GetProperty("actionType").GetString() == "ORDER").ToList();
            if (added.Count > 0 && added[0].TryGetProperty("lineItem", out var line))
            {
                order.GetProperty("lineItems").GetProperty("nodes").EnumerateArray().Last().GetProperty("id").GetString().ShouldBe(line.GetProperty("id").GetString());
                return;
            }
        }

        Assert.Fail("No edit added anything.");
    }

    [Fact]
    public async Task Hostile_texts_come_through_the_api_as_they_are()
    {
        await _client.SimAsync("hostile-shop/hostile?count=12");
        var answer = await _client.GraphAsync("{ products(first: 50) { nodes { title } } customers(first: 50) { nodes { firstName } } }", shop: "hostile-shop.myshopify.com");
        answer.GetProperty("data").GetProperty("products").GetProperty("nodes").GetArrayLength().ShouldBe(12);
        answer.GetProperty("data").GetRawText().ShouldContain("alert");
    }
}
