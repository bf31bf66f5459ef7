using System.Text;
using XenoStore.Shopify;
using XenoStore.Shopify.Webhooks;
using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Tests.Shopify.Webhooks;

public sealed class PublishedSampleTests
{
    public static TheoryData<string> Orders => PublishedSamples.Of(
        WebhookTopics.OrdersCreate, WebhookTopics.OrdersUpdated, WebhookTopics.OrdersPaid, WebhookTopics.OrdersCancelled,
        WebhookTopics.OrdersFulfilled, WebhookTopics.OrdersPartiallyFulfilled);

    public static TheoryData<string> Customers => PublishedSamples.Of(
        WebhookTopics.CustomersCreate, WebhookTopics.CustomersUpdate, WebhookTopics.CustomersEnable, WebhookTopics.CustomersDisable);

    public static TheoryData<string> Products => PublishedSamples.Of(WebhookTopics.ProductsCreate, WebhookTopics.ProductsUpdate);

    public static TheoryData<string> Deletes =>
        PublishedSamples.Of(WebhookTopics.OrdersDelete, WebhookTopics.CustomersDelete, WebhookTopics.ProductsDelete);

    public static TheoryData<string> Shops => PublishedSamples.Of(WebhookTopics.ShopUpdate);

    public static TheoryData<string> Refunds => PublishedSamples.Of(WebhookTopics.RefundsCreate);

    public static TheoryData<string> Edits => PublishedSamples.Of(WebhookTopics.OrdersEdited);

    public static TheoryData<string> CustomerRequests => PublishedSamples.Of(WebhookTopics.CustomersRedact, WebhookTopics.CustomersDataRequest);

    [Theory, MemberData(nameof(Orders))]
    public void Every_order_sample_is_read_with_its_lines_and_totals(string sample)
    {
        var order = OrderPayload.Parse(PublishedSamples.Body(sample));

        order.Id.ShouldBe(820982911946154500);
        order.Currency.ShouldBe("USD");
        order.CustomerId.ShouldBe(115310627314723950);
        order.LineItems.Length.ShouldBeGreaterThanOrEqualTo(2);
        order.LineItems.ShouldAllBe(l => l.Id > 0 && l.Quantity == 1 && l.UnitPrice > 0);
        order.LineItems.Select(l => l.Id).ShouldBeInOrder();
        order.Totals.TotalPrice.ShouldBeGreaterThan(0);
        order.Test.ShouldBeTrue();
        order.Additions.ShouldBeNull();
    }

    [Theory, MemberData(nameof(Customers))]
    public void Every_customer_sample_is_read_with_its_name(string sample)
    {
        var customer = CustomerPayload.Parse(PublishedSamples.Body(sample));

        customer.Id.ShouldBe(706405506930370000);
        (customer.FirstName, customer.LastName).ShouldBe(("Bob", "Biller"));
        customer.UpdatedAt.ShouldBe(DateTimeOffset.Parse("2021-12-31T19:00:00-05:00"));
    }

    [Theory, MemberData(nameof(Products))]
    public void Every_product_sample_is_read_with_its_variants(string sample)
    {
        var product = ProductPayload.Parse(PublishedSamples.Body(sample));

        (product.Id, product.Title, product.Status, product.Variants).ShouldBe((788032119674292900, "Example T-Shirt", "active", 2));
    }

    [Theory, MemberData(nameof(Deletes))]
    public void Every_delete_sample_names_what_is_gone(string sample) => DeletePayload.Parse(PublishedSamples.Body(sample)).ShouldBeGreaterThan(0);

    [Theory, MemberData(nameof(Refunds))]
    public void Every_refund_sample_names_its_order(string sample)
    {
        var refund = RefundPayload.Parse(PublishedSamples.Body(sample));

        refund.RefundId.ShouldBe(890088186047892400);
        refund.OrderId.ShouldBe(820982911946154500);
    }

    [Theory, MemberData(nameof(Edits))]
    public void Every_edit_sample_names_its_order_and_since_2024_07_its_moment(string sample)
    {
        var edit = OrderEditedPayload.Parse(PublishedSamples.Body(sample));

        edit.OrderId.ShouldBe(820982911946154500);
        edit.CommittedAt.ShouldBe(
            string.CompareOrdinal(sample, "2024-07") < 0 ? null : DateTimeOffset.Parse("2021-12-31T19:00:00-05:00"));
    }

    [Theory, MemberData(nameof(CustomerRequests))]
    public void Every_compliance_sample_names_its_customer(string sample) =>
        CustomerRequestPayload.Parse(PublishedSamples.Body(sample)).ShouldBe(191167);

    [Theory, MemberData(nameof(Shops))]
    public void A_shop_sample_is_refused_for_its_null_zone_and_read_once_it_has_one(string sample)
    {
        var body = PublishedSamples.Body(sample);
        Should.Throw<PayloadException>(() => ShopPayload.Parse(body)).Path.ShouldBe("$.iana_timezone");

        var zoned = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(body).Replace("\"iana_timezone\": null", "\"iana_timezone\": \"America/New_York\"", StringComparison.Ordinal));

        var shop = ShopPayload.Parse(zoned);
        (shop.Name, shop.Currency, shop.TimeZone).ShouldBe(("Super Toys", "USD", "America/New_York"));
        shop.Scopes.ShouldBeEmpty();
    }
}
