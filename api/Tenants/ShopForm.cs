using System.Diagnostics.CodeAnalysis;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Tenants;

/// <summary>A shop as a user names it, found well-formed; whether Shopify agrees is another question.</summary>
internal sealed record ShopForm(ShopDomain Domain, string Name, string AccessToken, string? ClientSecret)
{
    /// <summary>Longest name, in characters.</summary>
    internal const int MaxName = 100;

    /// <summary>Longest token or secret, in characters.</summary>
    internal const int MaxSecret = 255;

    /// <summary>The domain alone, so that a log line can never hold a secret.</summary>
    public override string ToString() => Domain.Value;

    /// <summary>Reads the four fields, or adds to the errors what is wrong with each.</summary>
    internal static ShopForm? Read(ConnectRequest request, FieldErrors errors)
    {
        var name = request.ShopName?.Trim() ?? string.Empty;
        var clientSecret = string.IsNullOrEmpty(request.ClientSecret) ? null : request.ClientSecret;
        if (name.Length > MaxName || name.Any(char.IsControl))
        {
            errors.Add("shopName", $"Use at most {MaxName} characters and no control characters.");
        }

        if (!ShopDomain.TryParse(request.ShopifyDomain, out var domain))
        {
            errors.Add("shopifyDomain", "Give the permanent domain from Shopify's admin, such as northwind.myshopify.com, without https:// or a path.");
        }

        if (!IsSecret(request.AccessToken))
        {
            errors.Add("accessToken", "Paste the Admin API access token of your app; it has no blanks and often begins with shpat_.");
        }

        if (clientSecret is not null && !IsSecret(clientSecret))
        {
            errors.Add("clientSecret", "Paste the client secret of your app without blanks, or leave it out.");
        }

        return errors.Any ? null : new ShopForm(domain!, name, request.AccessToken!, clientSecret);
    }

    private static bool IsSecret([NotNullWhen(true)] string? text) => text is { Length: > 0 and <= MaxSecret } && text.All(c => c is > ' ' and <= '~');
}
