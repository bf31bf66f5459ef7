using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The body of <c>shop/update</c>: the shop, REST-shaped.</summary>
public static class ShopPayload
{
    /// <summary>The shop; its scopes are empty, for this payload does not tell them.</summary>
    /// <exception cref="PayloadException">Not JSON, or the name, currency or zone is missing.</exception>
    public static ShopInfo Parse(ReadOnlySpan<byte> body)
    {
        var json = Payload.Read(body, PayloadJson.Default.ShopJson);
        _ = AmountReader.For(json.Currency, "currency");
        return new ShopInfo(
            json.Name ?? throw PayloadException.Missing("name"),
            json.Currency!.ToUpperInvariant(),
            json.IanaTimezone ?? throw PayloadException.Missing("iana_timezone"),
            json.PlanDisplayName,
            Scopes: []);
    }
}

/// <summary>The part of a REST-shaped shop that we read.</summary>
internal sealed record ShopJson
{
    public string? Name { get; init; }
    public string? Currency { get; init; }
    public string? IanaTimezone { get; init; }
    public string? PlanDisplayName { get; init; }
}
