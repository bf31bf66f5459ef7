namespace XenoStore.Api.Auth;

/// <summary>A new account with its first shop.</summary>
/// <param name="Email">The account's e-mail address, at most 254 characters; case does not matter.</param>
/// <param name="Password">12 to 128 characters, any; not among those that are tried first.</param>
/// <param name="ShopifyDomain">The permanent domain, such as <c>northwind.myshopify.com</c>.</param>
/// <param name="AccessToken">Admin API access token of an app in that shop (<c>shpat_…</c>). Kept encrypted.</param>
/// <param name="ShopName">What you call the shop, at most 100 characters; Shopify's own name when absent.</param>
/// <param name="ClientSecret">The app's client secret, which signs its webhooks; absent when this installation's own app is used.</param>
public sealed record RegisterRequest(
    string? Email, string? Password, string? ShopifyDomain, string? AccessToken, string? ShopName = null, string? ClientSecret = null)
{
    /// <summary>The domain alone, so that a log line can never hold a secret.</summary>
    public override string ToString() => ShopifyDomain ?? string.Empty;
}
