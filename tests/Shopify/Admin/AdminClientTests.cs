using System.Text.Json.Nodes;
using XenoStore.Shopify.Admin;
using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Tests.Shopify.Admin;

public sealed class AdminClientTests : IAsyncLifetime
{
    private StubShopify _shopify = null!;

    public async Task InitializeAsync() => _shopify = await StubShopify.StartAsync();

    public async Task DisposeAsync() => await _shopify.DisposeAsync();

    [Fact]
    public async Task The_token_goes_to_the_shops_own_address_in_the_pinned_version()
    {
        _shopify.Answer(Order());

        await _shopify.Client().OrderAsync(StubShopify.Shop, 5, default);

        var request = _shopify.Requests.ShouldHaveSingleItem();
        request.Path.ShouldBe("/northwind.myshopify.com/admin/api/2026-10/graphql.json");
        request.Token.ShouldBe("shpat_test");
        request.Variables!["id"]!.GetValue<string>().ShouldBe("gid://shopify/Order/5");
    }

    [Fact]
    public async Task The_same_order_is_the_same_snapshot_by_webhook_and_by_query_but_for_its_additions()
    {
        _shopify.Answer(Order());

        var asked = (await _shopify.Client().OrderAsync(StubShopify.Shop, 5, default).DataAsync()).Order!;
        var sent = OrderPayload.Parse(Sample.Read("order.rest.json"));

        Sample.Content(asked with { Additions = null }).ShouldBe(Sample.Content(sent));
    }

    [Fact]
    public async Task Only_units_that_an_edit_added_are_additions()
    {
        _shopify.Answer(Order());

        var order = (await _shopify.Client().OrderAsync(StubShopify.Shop, 5, default).DataAsync()).Order!;

        order.Additions!.Value.ShouldBe([new LineAddition(19635972571463, 1, DateTimeOffset.Parse("2026-08-02T12:00:00Z"))]);
    }

    [Fact]
    public async Task An_order_never_edited_has_no_additions_and_one_with_hidden_agreements_does_not_tell()
    {
        _shopify.Answer(Order(o => o["agreements"]!["edges"]!.AsArray().RemoveAt(1))).Answer(Order(o => o["agreements"] = null));
        var client = _shopify.Client();

        (await client.OrderAsync(StubShopify.Shop, 5, default).DataAsync()).Order!.Additions.ShouldNotBeNull().ShouldBeEmpty();
        (await client.OrderAsync(StubShopify.Shop, 5, default).DataAsync()).Order!.Additions.ShouldBeNull();
    }

    [Fact]
    public async Task An_order_that_Shopify_no_longer_has_is_null()
    {
        _shopify.Answer("""{"data":{"order":null}}""");

        (await _shopify.Client().OrderAsync(StubShopify.Shop, 5, default).DataAsync()).Order.ShouldBeNull();
    }

    [Fact]
    public async Task An_order_that_is_withheld_is_not_mistaken_for_a_deleted_one()
    {
        _shopify.Answer("""{"data":{"order":null},"errors":[{"message":"Access denied for order field.","path":["order"],"extensions":{"code":"ACCESS_DENIED"}}]}""");

        (await _shopify.Client().OrderAsync(StubShopify.Shop, 5, default)).Failure.ShouldBeOfType<AdminFailure.AccessForbidden>();
    }

    [Fact]
    public async Task Personal_fields_that_are_withheld_leave_a_good_answer()
    {
        _shopify.Answer("""
            {"data":{"customers":{"pageInfo":{"hasNextPage":false,"endCursor":"c"},"nodes":[
              {"id":"gid://shopify/Customer/7","firstName":null,"lastName":null,"state":"ENABLED","createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-02T00:00:00Z","defaultEmailAddress":null,"defaultAddress":null}]}},
             "errors":[{"message":"This app is not approved to use the firstName field.","path":["customers","nodes",0,"firstName"],"extensions":{"code":"ACCESS_DENIED"}}]}
            """);

        var answer = (await _shopify.Client().CustomersPageAsync(StubShopify.Shop, null, null, 250, default))
            .ShouldBeOfType<Answered<RecordPage<CustomerSnapshot>>>();

        answer.Data.Records.ShouldHaveSingleItem().State.ShouldBe("enabled");
        answer.Errors.ShouldHaveSingleItem().Path.ShouldBe("customers.nodes.0.firstName");
    }

    [Theory]
    [InlineData("""{"customers":null}""")]
    [InlineData("null")]
    [InlineData("""{"customers":{"pageInfo":{"hasNextPage":false},"nodes":[null]}}""")]
    public async Task Records_that_are_withheld_are_no_answer(string data)
    {
        _shopify.Answer($$$"""{"data":{{{data}}},"errors":[{"message":"Access denied for customers field.","extensions":{"code":"ACCESS_DENIED"}}]}""");

        (await _shopify.Client().CustomersPageAsync(StubShopify.Shop, null, null, 250, default)).Failure
            .ShouldBe(new AdminFailure.AccessForbidden("Access denied for customers field."));
    }

    [Fact]
    public async Task A_page_asks_for_what_changed_since_a_second_in_quotes_and_in_UTC()
    {
        _shopify.Answer("""{"data":{"products":{"pageInfo":{"hasNextPage":true,"endCursor":"c9"},"nodes":[]}}}""");

        var page = await _shopify.Client().ProductsPageAsync(
            StubShopify.Shop, "c8", DateTimeOffset.Parse("2026-08-01T02:00:00.9+02:00"), 100, default).DataAsync();

        (page.EndCursor, page.HasNextPage).ShouldBe(("c9", true));
        _shopify.Requests.Single().Variables!.ToJsonString().ShouldBe(
            new JsonObject { ["first"] = 100, ["after"] = "c8", ["query"] = "updated_at:>='2026-08-01T00:00:00Z'" }.ToJsonString());
    }

    [Fact]
    public async Task A_product_counts_all_its_variants()
    {
        _shopify.Answer("""
            {"data":{"products":{"pageInfo":{"hasNextPage":false,"endCursor":"c"},"nodes":[
              {"id":"gid://shopify/Product/3","title":"Mug","handle":"mug","vendor":"","productType":"Cups","status":"UNLISTED",
               "createdAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-02T00:00:00Z","variantsCount":{"count":2048}}]}}}
            """);

        (await _shopify.Client().ProductsPageAsync(StubShopify.Shop, null, null, 250, default).DataAsync()).Records.ShouldBe(
            [new ProductSnapshot(3, "Mug", "mug", null, "Cups", "unlisted", 2048, DateTimeOffset.Parse("2026-01-01T00:00:00Z"), DateTimeOffset.Parse("2026-01-02T00:00:00Z"))]);
    }

    [Fact]
    public async Task The_shop_tells_its_scopes()
    {
        _shopify.Answer("""
            {"data":{"shop":{"name":"Northwind","myshopifyDomain":"northwind.myshopify.com","currencyCode":"KWD","ianaTimezone":"Asia/Kuwait","plan":{"publicDisplayName":"Basic"}},
             "currentAppInstallation":{"accessScopes":[{"handle":"read_orders"},{"handle":"read_all_orders"}]}}}
            """);

        var shop = await _shopify.Client().ShopAsync(StubShopify.Shop, default).DataAsync();

        (shop.Domain, shop.Info.Name, shop.Info.Currency, shop.Info.TimeZone, shop.Info.Plan)
            .ShouldBe((StubShopify.Shop.Domain, "Northwind", "KWD", "Asia/Kuwait", "Basic"));
        shop.Info.Scopes.ShouldBe(["read_orders", "read_all_orders"]);
    }

    [Fact]
    public async Task Only_exact_counts_are_counts()
    {
        _shopify.Answer("""{"data":{"ordersCount":{"count":12345,"precision":"EXACT"},"customersCount":{"count":10000,"precision":"AT_LEAST"},"productsCount":null}}""");

        (await _shopify.Client().CountsAsync(StubShopify.Shop, default).DataAsync()).ShouldBe(new RecordCounts(12345, null, null));
    }

    [Fact]
    public async Task Deletions_of_records_that_we_keep_are_picked_out_of_the_events()
    {
        _shopify.Answer("""
            {"data":{"events":{"pageInfo":{"hasNextPage":true,"endCursor":"e"},"nodes":[
              {"action":"destroy","createdAt":"2026-01-01T00:00:00Z","subjectId":"gid://shopify/Order/1","subjectType":"ORDER"},
              {"action":"destroy","createdAt":"2026-01-02T00:00:00Z","subjectId":"gid://shopify/Metafield/x","subjectType":"METAFIELD_OF_2031"},
              {"action":"create","createdAt":"2026-01-02T00:00:00Z","subjectId":"gid://shopify/Order/9","subjectType":"ORDER"},
              {"action":"destroy","createdAt":"2026-01-03T00:00:00Z"},
              {"action":"destroy","createdAt":"2026-01-04T00:00:00Z","subjectId":"gid://shopify/Customer/2?x=1","subjectType":"CUSTOMER"}]}}}
            """);

        var page = await _shopify.Client().DeletedRecordsAsync(StubShopify.Shop, DateTimeOffset.Parse("2026-01-01T00:00:00Z"), null, default).DataAsync();

        page.Records.ShouldBe(
        [
            new DeletedRecord(SyncResource.Orders, 1, DateTimeOffset.Parse("2026-01-01T00:00:00Z")),
            new DeletedRecord(SyncResource.Customers, 2, DateTimeOffset.Parse("2026-01-04T00:00:00Z")),
        ]);
        page.HasNextPage.ShouldBeTrue();
        _shopify.Requests.Single().Variables!["query"]!.GetValue<string>().ShouldBe("action:destroy AND created_at:>='2026-01-01T00:00:00Z'");
    }

    [Fact]
    public async Task Subscriptions_of_all_pages_come_with_the_topic_as_in_the_header()
    {
        _shopify
            .Answer("""{"data":{"webhookSubscriptions":{"pageInfo":{"hasNextPage":true,"endCursor":"w"},"nodes":[{"id":"gid://shopify/WebhookSubscription/1","topic":"ORDERS_PARTIALLY_FULFILLED","uri":"https://a/b"}]}}}""")
            .Answer("""{"data":{"webhookSubscriptions":{"pageInfo":{"hasNextPage":false,"endCursor":"x"},"nodes":[{"id":"gid://shopify/WebhookSubscription/2","topic":"APP_UNINSTALLED","uri":"https://a/b"}]}}}""");

        var subscriptions = await _shopify.Client().WebhookSubscriptionsAsync(StubShopify.Shop, default).DataAsync();

        subscriptions.Select(s => s.Topic).ShouldBe(["orders/partially_fulfilled", "app/uninstalled"]);
        _shopify.Requests.Last().Variables!["after"]!.GetValue<string>().ShouldBe("w");
    }

    [Fact]
    public async Task Subscribing_names_the_topic_as_Shopifys_enumeration_does()
    {
        _shopify.Answer("""{"data":{"webhookSubscriptionCreate":{"webhookSubscription":{"id":"gid://shopify/WebhookSubscription/1","topic":"ORDERS_CREATE","uri":"https://a/b"},"userErrors":[]}}}""");

        var made = await _shopify.Client().SubscribeAsync(StubShopify.Shop, "orders/create", new Uri("https://a/b"), default).DataAsync();

        made.ShouldBe(new WebhookSubscription("gid://shopify/WebhookSubscription/1", "orders/create", "https://a/b"));
        _shopify.Requests.Single().Variables!["topic"]!.GetValue<string>().ShouldBe("ORDERS_CREATE");
    }

    [Fact]
    public async Task What_Shopify_dislikes_about_a_subscription_is_passed_on()
    {
        _shopify.Answer("""{"data":{"webhookSubscriptionCreate":{"webhookSubscription":null,"userErrors":[{"field":["webhookSubscription","uri"],"message":"Address is not allowed"}]}}}""");

        (await _shopify.Client().SubscribeAsync(StubShopify.Shop, "orders/create", new Uri("https://a/b"), default)).Failure
            .ShouldBeOfType<AdminFailure.Rejected>().Errors.ShouldBe([new GraphError(null, "Address is not allowed", "webhookSubscription.uri")]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(251)]
    public async Task A_page_size_that_Shopify_would_refuse_is_a_mistake_of_the_caller(int size) =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => _shopify.Client().OrdersPageAsync(StubShopify.Shop, null, null, size, default));

    private static string Order(Action<JsonObject>? change = null)
    {
        var answer = JsonNode.Parse(Sample.Read("order.graphql.json"))!.AsObject();
        change?.Invoke(answer["data"]!["order"]!.AsObject());
        return answer.ToJsonString();
    }
}
