using System.Text.Json;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Api.Webhooks;

/// <summary>
/// The shop that a signed body itself names: <c>myshopify_domain</c> of shop payloads, <c>shop_domain</c> of compliance payloads. All
/// shops of one app share its secret, so a body of one shop, captured, would otherwise pass under another's header.
/// </summary>
internal static class ShopNamedIn
{
    /// <summary>The domain at the top level of the body; null when its topic carries none, or it is not JSON.</summary>
    internal static string? Delivery(string topic, ReadOnlySpan<byte> body)
    {
        if (topic is not (WebhookTopics.ShopUpdate or WebhookTopics.AppUninstalled
            or WebhookTopics.CustomersRedact or WebhookTopics.CustomersDataRequest or WebhookTopics.ShopRedact))
        {
            return null;
        }

        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? Find(ref reader) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Find(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var names = reader.ValueTextEquals("myshopify_domain"u8) || reader.ValueTextEquals("shop_domain"u8);
            reader.Read();
            if (names && reader.TokenType == JsonTokenType.String)
            {
                return reader.GetString();
            }

            reader.Skip();
        }

        return null;
    }
}
