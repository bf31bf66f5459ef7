using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Shopify;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Tests.Shopify.Webhooks;

public sealed class WebhookRouterTests
{
    private static readonly TenantId Tenant = new(7);
    private static readonly DateTimeOffset Triggered = DateTimeOffset.Parse("2026-08-05T04:03:50.5Z");

    private readonly IGrainFactory _grains;
    private readonly RecordingGrains _record;
    private readonly WebhookRouter _router = new(NullLogger<WebhookRouter>.Instance);

    public WebhookRouterTests() => (_grains, _record) = RecordingGrains.Create();

    [Theory]
    [InlineData("orders/create")]
    [InlineData("orders/updated")]
    [InlineData("orders/paid")]
    [InlineData("orders/cancelled")]
    [InlineData("orders/fulfilled")]
    [InlineData("orders/partially_fulfilled")]
    public async Task An_order_goes_to_its_grain_with_its_version(string topic)
    {
        (await Apply(topic, Sample.Read("order.rest.json"))).ShouldBe(DeliveryOutcome.Applied);

        var call = _record.Calls.ShouldHaveSingleItem();
        (call.Key, call.Method).ShouldBe((GrainKeys.Order(Tenant, 820982911946154508), nameof(IOrderGrain.Upsert)));
        call.Arguments[1].ShouldBe(new RecordVersion(DateTimeOffset.Parse("2026-08-05T04:03:50Z"), Triggered));
    }

    [Theory]
    [InlineData(UpsertOutcome.Applied, DeliveryOutcome.Applied)]
    [InlineData(UpsertOutcome.Stale, DeliveryOutcome.Stale)]
    [InlineData(UpsertOutcome.Unchanged, DeliveryOutcome.Unchanged)]
    [InlineData(UpsertOutcome.Refused, DeliveryOutcome.Refused)]
    public async Task The_outcome_is_the_grains(UpsertOutcome said, DeliveryOutcome expected)
    {
        _record.Outcome = said;

        (await Apply("orders/updated", Sample.Read("order.rest.json"))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("orders/delete", """{"id":5}""", "order/7/5", nameof(IOrderGrain.Delete))]
    [InlineData("customers/delete", """{"id":5}""", "customer/7/5", nameof(ICustomerGrain.Delete))]
    [InlineData("products/delete", """{"id":5}""", "product/7/5", nameof(IProductGrain.Delete))]
    [InlineData("customers/redact", """{"shop_id":1,"customer":{"id":5,"email":"x@y.z"}}""", "customer/7/5", nameof(ICustomerGrain.Delete))]
    public async Task What_is_gone_is_deleted_as_of_the_moment_it_happened(string topic, string body, string key, string method)
    {
        await Apply(topic, body);

        var call = _record.Calls.ShouldHaveSingleItem();
        (call.Key, call.Method).ShouldBe((key, method));
        call.Arguments.ShouldBe([Triggered]);
    }

    [Fact]
    public async Task A_refund_is_noted_at_its_order()
    {
        await Apply("refunds/create", """{"id":9,"order_id":5}""");

        var call = _record.Calls.ShouldHaveSingleItem();
        (call.Key, call.Method).ShouldBe(("order/7/5", nameof(IOrderGrain.NoteRefund)));
        call.Arguments.ShouldBe([9L, Triggered]);
    }

    [Fact]
    public async Task An_edit_has_its_order_read_again()
    {
        await Apply("orders/edited", """{"order_edit":{"order_id":5,"committed_at":"2026-08-05T04:00:00Z"}}""");

        var call = _record.Calls.ShouldHaveSingleItem();
        (call.Key, call.Method).ShouldBe(("order/7/5", nameof(IOrderGrain.RequestReread)));
        call.Arguments.ShouldBe(["orders/edited", DateTimeOffset.Parse("2026-08-05T04:00:00Z")]);
    }

    [Fact]
    public async Task Customers_products_and_the_shop_reach_their_grains()
    {
        await Apply("customers/update", PublishedSamples.Body("2026-07/customers/update"));
        await Apply("products/update", PublishedSamples.Body("2026-07/products/update"));
        await Apply("shop/update", """{"name":"N","currency":"JPY","iana_timezone":"Asia/Tokyo"}""");

        _record.Calls.Select(c => $"{c.Key} {c.Method}").ShouldBe(
        [
            "customer/7/706405506930370000 Upsert",
            "product/7/788032119674292900 Upsert",
            "tenant/7 UpdateShop",
        ]);
    }

    [Fact]
    public async Task Uninstalling_erases_the_token_before_it_stops_the_sync()
    {
        (await Apply("app/uninstalled", "{}")).ShouldBe(DeliveryOutcome.Applied);

        _record.Calls.Select(c => $"{c.Key} {c.Method}").ShouldBe(["tenant/7 SetConnection", "sync/7 Stop"]);
        _record.Calls[0].Arguments[0].ShouldBe(ConnectionState.Uninstalled);
    }

    [Theory]
    [InlineData("customers/data_request", """{"customer":{"id":5}}""")]
    [InlineData("shop/redact", """{"shop_id":1}""")]
    public async Task Requests_that_a_person_answers_are_acknowledged(string topic, string body)
    {
        (await Apply(topic, body)).ShouldBe(DeliveryOutcome.Applied);
        _record.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("themes/publish")]
    [InlineData("Orders/Create")]
    [InlineData("")]
    public async Task An_unknown_topic_is_not_even_parsed(string topic) =>
        (await Apply(topic, "not json")).ShouldBe(DeliveryOutcome.UnknownTopic);

    [Theory]
    [InlineData("orders/create")]
    [InlineData("orders/delete")]
    [InlineData("customers/data_request")]
    [InlineData("shop/update")]
    public async Task A_body_that_cannot_be_understood_reaches_no_grain(string topic)
    {
        await Should.ThrowAsync<PayloadException>(() => Apply(topic, "{"));
        _record.Calls.ShouldBeEmpty();
    }

    private Task<DeliveryOutcome> Apply(string topic, string body) => Apply(topic, Encoding.UTF8.GetBytes(body));

    private Task<DeliveryOutcome> Apply(string topic, byte[] body) => _router.ApplyAsync(
        _grains, Tenant, new Delivery("w-1", topic, "2026-10", Triggered, Triggered.AddSeconds(1), [.. body]), CancellationToken.None);
}
