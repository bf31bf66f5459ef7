namespace XenoStore.Api.Auth;

/// <summary>
/// The refresh token as a browser keeps it: no script can read it, no other site can send it (RFC 6265bis: HttpOnly, SameSite=Strict), and
/// it travels to <c>/api/auth</c> only. It lasts as long as its session.
/// </summary>
internal static class RefreshCookie
{
    internal const string Name = "xeno_refresh";

    /// <summary>The browser's token, or null.</summary>
    internal static string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 0 } token ? token : null;

    /// <summary>Hands the browser its next token.</summary>
    internal static void Set(HttpContext context, TokenPair tokens)
    {
        var options = Options(context.Request);
        options.Expires = tokens.RefreshUntil;
        context.Response.Cookies.Append(Name, tokens.Refresh, options);
    }

    /// <summary>Takes it away.</summary>
    internal static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context.Request));

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Path = "/api/auth",
        Secure = request.IsHttps,
    };
}
