using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace XenoStore.Shopify.Webhooks;

/// <summary>The headers of a delivery. Shopify writes them <c>X-Shopify-*</c>, its newer event deliveries <c>shopify-*</c>.</summary>
/// <param name="Topic">Such as <c>orders/updated</c>.</param>
/// <param name="Shop">Whose delivery it says it is; not covered by the signature.</param>
/// <param name="WebhookId">The same for every retry of a delivery.</param>
/// <param name="Signature">To be checked by <see cref="WebhookSignature"/>.</param>
/// <param name="ApiVersion">Version of the payload, or null.</param>
/// <param name="EventId">The same for all deliveries of one merchant action, or null.</param>
/// <param name="TriggeredAt">When the event happened, or null when absent or unreadable.</param>
public sealed record WebhookHeaders(
    string Topic, ShopDomain Shop, string WebhookId, string Signature, string? ApiVersion, string? EventId, DateTimeOffset? TriggeredAt)
{
    /// <summary>Reads the headers; on failure <paramref name="problem"/> names the required one that is absent or unreadable.</summary>
    public static bool TryParse(
        IHeaderDictionary headers, [NotNullWhen(true)] out WebhookHeaders? parsed, [NotNullWhen(false)] out string? problem)
    {
        var topic = Value(headers, "Topic");
        var id = Value(headers, "Webhook-Id");
        var signature = Value(headers, "Hmac-Sha256");
        var known = ShopDomain.TryParse(Value(headers, "Shop-Domain"), out var shop);
        parsed = topic is null || id is null || signature is null || !known
            ? null
            : new WebhookHeaders(topic, shop!, id, signature, Value(headers, "API-Version"), Value(headers, "Event-Id"), Triggered(headers));
        problem = parsed is not null ? null
            : signature is null ? "X-Shopify-Hmac-Sha256"
            : topic is null ? "X-Shopify-Topic"
            : id is null ? "X-Shopify-Webhook-Id"
            : "X-Shopify-Shop-Domain";
        return parsed is not null;
    }

    private static DateTimeOffset? Triggered(IHeaderDictionary headers) =>
        DateTimeOffset.TryParse(
            Value(headers, "Triggered-At"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : null;

    /// <summary>The one value of a header; two values are as good as none, for nobody can say which one was meant.</summary>
    private static string? Value(IHeaderDictionary headers, string name)
    {
        var values = headers.TryGetValue($"X-Shopify-{name}", out var found) ? found : headers[$"shopify-{name}"];
        return values is [{ Length: > 0 } only] ? only : null;
    }
}
