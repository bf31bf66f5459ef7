namespace XenoStore.Api.Tenants;

/// <summary>A further shop for a signed-in user; or the same one again, with a new token.</summary>
/// <param name="ShopifyDomain">The permanent domain, such as <c>northwind.myshopify.com</c>.</param>
/// <param name="AccessToken">Admin API access token of an app in that shop (<c>shpat_…</c>). Kept encrypted.</param>
/// <param name="ShopName">What you call the shop, at most 100 characters; Shopify's own name when absent.</param>
/// <param name="ClientSecret">The app's client secret, which signs its webhooks; absent when this installation's own app is used.</param>
public sealed record ConnectRequest(string? ShopifyDomain, string? AccessToken, string? ShopName = null, string? ClientSecret = null)
{
    /// <summary>The domain alone, so that a log line can never hold a secret.</summary>
    public override string ToString() => ShopifyDomain ?? string.Empty;
}
