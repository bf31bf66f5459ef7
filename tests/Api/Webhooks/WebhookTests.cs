using System.Net;
using System.Net.Http.Json;
using System.Text;
using XenoStore.Tests.Api.Hosting;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Api.Webhooks;

public sealed class WebhookTests : IAsyncLifetime
{
    private TestApi _api = null!;

    public async Task InitializeAsync() => _api = await TestApi.SharedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_acknowledged_order_is_in_the_figures_and_a_repeat_changes_nothing()
    {
        var merchant = await _api.RegisterAsync();
        var order = OrderBody.New(DateTimeOffset.UtcNow.AddDays(-3));
        var delivery = new SignedDelivery(merchant.Domain, "orders/create", order.ToJson()).SignedWith(merchant.Secret);
        for (var time = 1; time <= 3; time++)
        {
            (await SendAsync(delivery)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var totals = await Eventually.BecomesAsync(() => TotalsAsync(merchant), totals => totals.GetProperty("orders").GetInt64() > 0);
        totals.GetProperty("orders").GetInt64().ShouldBe(1);
        totals.GetProperty("netSales").GetString().ShouldBe("20.00");
        totals.GetProperty("totalSales").GetString().ShouldBe("21.60");
    }

    [Fact]
    public async Task What_became_of_deliveries_is_counted_for_their_shop_alone()
    {
        var (merchant, other) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        var delivery = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow).ToJson()).SignedWith(merchant.Secret);
        await SendAsync(delivery);
        await SendAsync(delivery);
        await SendAsync(new SignedDelivery(merchant.Domain, "orders/create", "{}").SignedWith(merchant.Secret));
        await SendAsync(delivery with { Signature = "bm90IHNpZ25lZA==" });

        var summary = await Eventually.BecomesAsync(() => merchant.GetAsync("/api/sync/deliveries/summary"), seen => seen.GetProperty("received").GetInt64() >= 3);
        string[] names = ["received", "applied", "stale", "waiting", "dead"];
        names.Select(name => summary.GetProperty(name).GetInt64()).ShouldBe([3, 1, 1, 0, 1]);
        (await other.GetAsync("/api/sync/deliveries/summary")).GetProperty("received").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task No_forged_signature_is_believed()
    {
        var (merchant, other) = (await _api.RegisterAsync("secret-of-this-shop"), await _api.RegisterAsync("secret-of-another-shop"));
        var order = OrderBody.New(DateTimeOffset.UtcNow);
        var good = new SignedDelivery(merchant.Domain, "orders/create", order.ToJson()).SignedWith(merchant.Secret);
        foreach (var (name, signature) in Forgeries(good, other.Secret))
        {
            var answer = await SendAsync(good with { Signature = signature });
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, name);
        }

        (await TotalsAsync(merchant)).GetProperty("orders").GetInt64().ShouldBe(0);
        (await merchant.GetAsync("/api/sync/deliveries")).GetProperty("deliveries").GetArrayLength().ShouldBe(0);
        (await SendAsync(good)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_changed_body_is_not_believed()
    {
        var merchant = await _api.RegisterAsync();
        var good = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow).ToJson()).SignedWith(merchant.Secret);
        for (var i = 0; i < good.Body.Length; i += 97)
        {
            var changed = good.Body.ToArray();
            changed[i] ^= 1;
            (await SendAsync(good with { Body = changed })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task A_shops_own_body_is_not_believed_for_another_shop()
    {
        var (merchant, other) = (await _api.RegisterAsync("secret-of-this-shop"), await _api.RegisterAsync("secret-of-another-shop"));
        var good = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow).ToJson()).SignedWith(merchant.Secret);
        (await SendAsync(good with { Domain = other.Domain })).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_shop_payload_that_names_another_shop_is_not_believed_though_the_apps_secret_signed_it()
    {
        var (merchant, other) = (await _api.RegisterAsync(), await _api.RegisterAsync());
        var body = $$"""{"id":1,"name":"Taken over","currency":"USD","iana_timezone":"Asia/Tokyo","myshopify_domain":"{{other.Domain}}"}""";
        foreach (var topic in new[] { "shop/update", "app/uninstalled" })
        {
            (await SendAsync(new SignedDelivery(merchant.Domain, topic, body).SignedWith(merchant.Secret))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var tenant = (await merchant.GetAsync("/api/tenants")).GetProperty("tenants")[0];
        tenant.GetProperty("state").GetString().ShouldBe("connected");
    }

    [Fact]
    public async Task The_apps_previous_secret_still_counts_within_its_hour()
    {
        var merchant = await _api.RegisterAsync();
        var delivery = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow).ToJson());
        (await SendAsync(delivery.SignedWith(TestApi.PreviousAppSecret))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_apps_secret_does_not_count_for_a_shop_with_its_own()
    {
        var merchant = await _api.RegisterAsync("secret-of-this-shop");
        var delivery = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow).ToJson());
        (await SendAsync(delivery.SignedWith(TestApi.AppSecret))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task After_a_shop_was_connected_with_a_new_secret_both_secrets_count()
    {
        var merchant = await _api.RegisterAsync("the-first-secret-of-this-shop");
        await merchant.DeliverAsync(OrderBody.New(DateTimeOffset.UtcNow));
        var connected = await merchant.Client.PostAsJsonAsync("/api/tenants", new
        {
            shopifyDomain = merchant.Domain, accessToken = "shpat_9876543210", clientSecret = "the-second-secret-of-this-shop",
        });
        connected.StatusCode.ShouldBe(HttpStatusCode.Created, await connected.Content.ReadAsStringAsync());

        var delivery = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow).ToJson());
        await Eventually.BecomesAsync(
            async () => (await SendAsync(delivery.SignedWith("the-second-secret-of-this-shop"))).StatusCode, status => status == HttpStatusCode.OK);
        (await SendAsync(delivery.SignedWith("the-first-secret-of-this-shop"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_genuine_delivery_for_an_unknown_shop_is_404() => await
        (await SendAsync(new SignedDelivery(Merchant.NewDomain(), "orders/create", "{}").SignedWith(TestApi.AppSecret)))
        .ShouldBeProblemAsync(HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task An_unknown_topic_is_acknowledged()
    {
        var merchant = await _api.RegisterAsync();
        (await SendAsync(new SignedDelivery(merchant.Domain, "themes/publish", "{}").SignedWith(merchant.Secret))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _api.Client.GetStringAsync("/metrics")).ShouldContain("outcome=\"unknown_topic\"");
    }

    [Theory]
    [InlineData("orders/create", "{}")]
    [InlineData("orders/updated", "not json at all")]
    [InlineData("customers/update", "[1,2,3]")]
    [InlineData("products/update", """{"id":"seven"}""")]
    public async Task A_body_that_cannot_be_understood_becomes_a_dead_letter_and_can_be_replayed(string topic, string body)
    {
        var merchant = await _api.RegisterAsync();
        (await SendAsync(new SignedDelivery(merchant.Domain, topic, body).SignedWith(merchant.Secret))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var dead = (await merchant.GetAsync("/api/sync/deliveries?state=dead")).GetProperty("deliveries").EnumerateArray().ShouldHaveSingleItem();
        dead.GetProperty("topic").GetString().ShouldBe(topic);
        dead.GetProperty("reason").GetString().ShouldNotBeNullOrWhiteSpace();

        var replayed = await merchant.Client.PostAsync($"/api/sync/deliveries/{dead.GetProperty("id").GetInt64()}/replay", null);
        replayed.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_two_megabytes_is_413(bool chunked)
    {
        var merchant = await _api.RegisterAsync();
        var body = Encoding.UTF8.GetBytes(new string(' ', (2 * 1024 * 1024) + 1));
        var request = new SignedDelivery(merchant.Domain, "orders/create", body).SignedWith(merchant.Secret).ToRequest();
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;
        (await _api.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_of_exactly_two_megabytes_is_read()
    {
        var merchant = await _api.RegisterAsync();
        var body = Encoding.UTF8.GetBytes("{}".PadRight(2 * 1024 * 1024));
        (await SendAsync(new SignedDelivery(merchant.Domain, "themes/publish", body).SignedWith(merchant.Secret))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Fifty_copies_at_once_are_acknowledged_and_count_once()
    {
        var merchant = await _api.RegisterAsync();
        var delivery = new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)).ToJson()).SignedWith(merchant.Secret);
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SendAsync(delivery)));
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        (await Eventually.BecomesAsync(() => TotalsAsync(merchant), totals => totals.GetProperty("orders").GetInt64() > 0))
            .GetProperty("orders").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task After_uninstalling_deliveries_are_acknowledged_and_dropped_while_figures_stay()
    {
        var merchant = await _api.RegisterAsync();
        await SendAsync(new SignedDelivery(merchant.Domain, "orders/create", OrderBody.New(DateTimeOffset.UtcNow.AddDays(-1)).ToJson()).SignedWith(merchant.Secret));
        var farewell = $$"""{"id":1,"myshopify_domain":"{{merchant.Domain}}"}""";
        (await SendAsync(new SignedDelivery(merchant.Domain, "app/uninstalled", farewell).SignedWith(merchant.Secret))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Eventually.BecomesAsync(
            async () => (await merchant.GetAsync("/api/tenants")).GetProperty("tenants")[0].GetProperty("state").GetString(), state => state == "uninstalled");
        (await Eventually.BecomesAsync(() => TotalsAsync(merchant), totals => totals.GetProperty("orders").GetInt64() > 0))
            .GetProperty("orders").GetInt64().ShouldBe(1);
    }

    private static IEnumerable<(string Name, string? Signature)> Forgeries(SignedDelivery good, string otherSecret)
    {
        var mac = Convert.FromBase64String(good.Signature!);
        for (var i = 0; i < mac.Length; i++)
        {
            var flipped = mac.ToArray();
            flipped[i] ^= (byte)(1 << (i % 8));
            yield return ($"byte {i} flipped", Convert.ToBase64String(flipped));
        }

        yield return ("missing", null);
        yield return ("empty", string.Empty);
        yield return ("truncated", good.Signature![..^4]);
        yield return ("half of it", Convert.ToBase64String(mac[..16]));
        yield return ("too long", Convert.ToBase64String([.. mac, 0]));
        yield return ("not base64", new string('!', 44));
        yield return ("hex", Convert.ToHexString(mac));
        yield return ("base64url", good.Signature.Replace('+', '-').Replace('/', '_').TrimEnd('='));
        yield return ("another tenant's secret", SignedDelivery.Sign(good.Body, otherSecret));
        yield return ("an empty secret", SignedDelivery.Sign(good.Body, string.Empty));
        yield return ("of an empty body", SignedDelivery.Sign([], otherSecret));
    }

    private Task<HttpResponseMessage> SendAsync(SignedDelivery delivery) => _api.Client.SendAsync(delivery.ToRequest());

    private static async Task<System.Text.Json.JsonElement> TotalsAsync(Merchant merchant) => (await merchant.GetAsync("/api/dashboard/stats")).GetProperty("totals");
}
