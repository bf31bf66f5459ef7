using System.Net.Http.Json;
using System.Text.Json;
using XenoStore.Simulator.Hosting;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Tests.Simulator.Webhooks;

/// <summary>The delivery contract, over real sockets, with four hours of retries squeezed into milliseconds.</summary>
public sealed class DeliveryTests : IAsyncLifetime
{
    private const string Shop = "demo-eur.myshopify.com";

    private SimulatorClient _client = null!;
    private Subscriber _subscriber = null!;

    public async Task InitializeAsync()
    {
        _client = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 2, Orders = 60, Bucket = 0, TimeScale = 1_000_000 });
        _subscriber = await Subscriber.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _client.DisposeAsync();
        await _subscriber.DisposeAsync();
    }

    [Fact]
    public async Task A_delivery_is_signed_and_carries_every_header()
    {
        await _client.SimAsync("demo-eur/webhooks", new { url = _subscriber.Url });
        await _client.SimAsync("demo-eur/products");

        var arrival = (await _subscriber.NextAsync(1)).Single();

        arrival.Headers["X-Shopify-Hmac-Sha256"].ShouldBe(WebhookSignature.Of(arrival.Body, _client.Secrets[Shop]));
        arrival.Topic.ShouldBe("products/create");
        arrival.Headers["X-Shopify-Shop-Domain"].ShouldBe(Shop);
        arrival.Headers["X-Shopify-API-Version"].ShouldBe("2026-10");
        arrival.Headers["X-Shopify-Event-Id"].ShouldNotBe(arrival.WebhookId);
        arrival.Headers["X-Shopify-Triggered-At"].ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$");
        arrival.Headers["Content-Type"].ShouldBe("application/json");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(302)]
    [InlineData(404)]
    public async Task Whatever_is_not_2xx_is_tried_again_with_the_same_payload_and_id(int status)
    {
        await _client.SimAsync("demo-eur/webhooks", new { url = _subscriber.Url });
        _subscriber.AnswerWith(status, status, 200);
        await _client.SimAsync("demo-eur/customers");

        var arrivals = await _subscriber.NextAsync(3);

        arrivals.Select(a => a.WebhookId).Distinct().Count().ShouldBe(1);
        arrivals.Select(a => Convert.ToHexString(a.Body)).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task After_eight_retries_it_is_given_up_and_a_subscription_of_the_api_is_deleted()
    {
        await SubscribeAsync("PRODUCTS_CREATE");
        _subscriber.AnswerWith([.. Enumerable.Repeat(503, 9)]);
        await _client.SimAsync("demo-eur/products");
        await _subscriber.NextAsync(9);

        await UntilAsync(async () => (await SubscriptionsAsync()).GetArrayLength() == 0);
        await _client.SimAsync("demo-eur/products");
        var deliveries = await _client.Http.GetFromJsonAsync<JsonElement>("_sim/deliveries");
        var delivery = deliveries.EnumerateArray().Single();
        delivery.GetProperty("state").GetString().ShouldBe("Failed");
        delivery.GetProperty("attempts").GetArrayLength().ShouldBe(9);
    }

    [Fact]
    public async Task A_subscriber_that_cannot_be_reached_is_tried_again()
    {
        await _client.SimAsync("demo-eur/webhooks", new { url = "http://127.0.0.1:1/nobody" });
        await _client.SimAsync("demo-eur/products");

        await UntilAsync(async () => (await DeliveriesAsync()).Any(d => d.GetProperty("state").GetString() == "Failed"));
        (await DeliveriesAsync()).Single().GetProperty("attempts")[0].GetProperty("status").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_subscription_hears_only_its_topic()
    {
        await SubscribeAsync("ORDERS_DELETE");
        var id = (await _client.SimAsync("demo-eur/orders")).GetProperty("ids")[0].GetInt64();
        (await _client.SimAsync($"demo-eur/orders/{id}/delete")).GetProperty("webhooks").GetInt32().ShouldBe(1);

        var arrival = (await _subscriber.NextAsync(1)).Single();
        arrival.Topic.ShouldBe("orders/delete");
        JsonDocument.Parse(arrival.Body).RootElement.GetRawText().ShouldBe($$"""{"id":{{id}}}""");
    }

    [Fact]
    public async Task Uninstalling_is_the_last_word_and_ends_the_token()
    {
        await _client.SimAsync("demo-eur/webhooks", new { url = _subscriber.Url });
        await _client.SimAsync("demo-eur/uninstall");

        (await _subscriber.NextAsync(1)).Single().Topic.ShouldBe("app/uninstalled");
        using var response = await _client.PostGraphAsync("{ shop { id } }", shop: Shop);
        ((int)response.StatusCode).ShouldBe(401);
    }

    private async Task SubscribeAsync(string topic)
    {
        var answer = await _client.GraphAsync(
            "mutation S($topic: WebhookSubscriptionTopic!, $s: WebhookSubscriptionInput!) { webhookSubscriptionCreate(topic: $topic, webhookSubscription: $s) { webhookSubscription { id topic uri } userErrors { field message } } }",
            new { topic, s = new { uri = _subscriber.Url, format = "JSON" } }, Shop);
        answer.GetProperty("data").GetProperty("webhookSubscriptionCreate").GetProperty("userErrors").GetArrayLength().ShouldBe(0);
    }

    private async Task<JsonElement> SubscriptionsAsync() =>
        (await _client.GraphAsync("{ webhookSubscriptions(first: 10) { nodes { id } } }", shop: Shop)).GetProperty("data").GetProperty("webhookSubscriptions").GetProperty("nodes");

    private async Task<IEnumerable<JsonElement>> DeliveriesAsync() => (await _client.Http.GetFromJsonAsync<JsonElement>("_sim/deliveries")).EnumerateArray();

    /// <summary>The sender runs on its own; what it does after the last answer can only be asked for.</summary>
    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 500 && !await holds(); i++)
        {
            await Task.Yield();
        }

        (await holds()).ShouldBeTrue();
    }
}
