namespace XenoStore.Api.Auth;

/// <summary>
/// Tells our own pages from others, where a cookie speaks for the user. SameSite alone lets pages of a sibling domain or another port
/// through; browsers say more (OWASP, "Cross-Site Request Forgery Prevention", Fetch Metadata headers).
/// </summary>
internal static class RequestOrigin
{
    internal static bool IsOurs(HttpRequest request) =>
        IsOurs(request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString(), request.Host.Value);

    /// <summary>Whether a POST comes from a page of ours, or from no page at all.</summary>
    /// <param name="fetchSite"><c>Sec-Fetch-Site</c>: sent by browsers to https and loopback; it decides where it is sent, for a proxy may hide our host.</param>
    /// <param name="origin"><c>Origin</c>: sent by every browser with a POST.</param>
    /// <param name="host">The host that was asked.</param>
    internal static bool IsOurs(string fetchSite, string origin, string? host) =>
        fetchSite.Length > 0 ? fetchSite is "same-origin" or "none"
        : origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && string.Equals(page.Authority, host, StringComparison.OrdinalIgnoreCase));
}
