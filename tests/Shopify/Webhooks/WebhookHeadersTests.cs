using Microsoft.AspNetCore.Http;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Tests.Shopify.Webhooks;

public sealed class WebhookHeadersTests
{
    private static readonly Dictionary<string, string> All = new()
    {
        ["X-Shopify-Topic"] = "orders/create",
        ["X-Shopify-Hmac-Sha256"] = "abc=",
        ["X-Shopify-Shop-Domain"] = "Northwind.myshopify.com",
        ["X-Shopify-API-Version"] = "2026-10",
        ["X-Shopify-Webhook-Id"] = "w-1",
        ["X-Shopify-Event-Id"] = "e-1",
        ["X-Shopify-Triggered-At"] = "2026-11-20T10:11:12.345678901Z",
    };

    [Theory]
    [InlineData("X-Shopify-")]
    [InlineData("x-shopify-")]
    [InlineData("shopify-")]
    public void All_headers_are_read_in_either_spelling(string prefix)
    {
        WebhookHeaders.TryParse(Headers(prefix), out var headers, out _).ShouldBeTrue();

        headers!.Topic.ShouldBe("orders/create");
        headers.Shop.Value.ShouldBe("northwind.myshopify.com");
        (headers.WebhookId, headers.EventId, headers.Signature, headers.ApiVersion).ShouldBe(("w-1", "e-1", "abc=", "2026-10"));
        headers.TriggeredAt!.Value.ToUnixTimeMilliseconds().ShouldBe(1795169472345);
    }

    [Theory]
    [InlineData("X-Shopify-Topic")]
    [InlineData("X-Shopify-Hmac-Sha256")]
    [InlineData("X-Shopify-Shop-Domain")]
    [InlineData("X-Shopify-Webhook-Id")]
    public void A_required_header_that_is_missing_is_named(string name)
    {
        var headers = Headers();
        headers.Remove(name);

        WebhookHeaders.TryParse(headers, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe(name);
    }

    [Theory]
    [InlineData("evil.com")]
    [InlineData("northwind.myshopify.com.evil.com")]
    [InlineData("northwind.myshopify.com\n")]
    [InlineData("a@northwind.myshopify.com")]
    public void A_shop_that_is_no_shop_domain_is_refused(string shop)
    {
        var headers = Headers();
        headers["X-Shopify-Shop-Domain"] = shop;

        WebhookHeaders.TryParse(headers, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe("X-Shopify-Shop-Domain");
    }

    [Fact]
    public void A_header_sent_twice_counts_as_missing()
    {
        var headers = Headers();
        headers["X-Shopify-Topic"] = new[] { "orders/create", "orders/delete" };

        WebhookHeaders.TryParse(headers, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe("X-Shopify-Topic");
    }

    [Fact]
    public void An_unreadable_moment_is_no_reason_to_refuse()
    {
        var headers = Headers();
        headers["X-Shopify-Triggered-At"] = "yesterday";

        WebhookHeaders.TryParse(headers, out var parsed, out _).ShouldBeTrue();
        parsed!.TriggeredAt.ShouldBeNull();
    }

    private static HeaderDictionary Headers(string prefix = "X-Shopify-")
    {
        var headers = new HeaderDictionary();
        foreach (var (name, value) in All)
        {
            headers[name.Replace("X-Shopify-", prefix, StringComparison.Ordinal)] = value;
        }

        return headers;
    }
}
