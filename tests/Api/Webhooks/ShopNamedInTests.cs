using System.Text;
using XenoStore.Api.Webhooks;

namespace XenoStore.Tests.Api.Webhooks;

public sealed class ShopNamedInTests
{
    [Theory]
    [InlineData("shop/update", """{"id":1,"myshopify_domain":"a.myshopify.com","name":"A"}""")]
    [InlineData("app/uninstalled", """{"address":{"myshopify_domain":"b.myshopify.com"},"myshopify_domain":"a.myshopify.com"}""")]
    [InlineData("customers/redact", """{"customer":{"id":1},"orders_to_redact":[1,2],"shop_domain":"a.myshopify.com"}""")]
    public void The_top_level_names_the_shop(string topic, string body) => Named(topic, body).ShouldBe("a.myshopify.com");

    [Theory]
    [InlineData("shop/update", """{"id":1,"address":{"myshopify_domain":"b.myshopify.com"}}""")]
    [InlineData("shop/update", """["myshopify_domain"]""")]
    [InlineData("shop/update", """{"myshopify_domain":""")]
    [InlineData("shop/update", "")]
    [InlineData("orders/create", """{"id":1,"myshopify_domain":"a.myshopify.com"}""")]
    public void Elsewhere_or_in_another_topic_no_shop_is_named(string topic, string body) => Named(topic, body).ShouldBeNull();

    private static string? Named(string topic, string body) => ShopNamedIn.Delivery(topic, Encoding.UTF8.GetBytes(body));
}
