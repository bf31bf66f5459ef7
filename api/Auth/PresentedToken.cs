namespace XenoStore.Api.Auth;

/// <summary>A refresh token as a request brings it: in the body, else in the browser's cookie.</summary>
/// <param name="Value">The token; empty when there is none.</param>
/// <param name="ByCookie">Whether the browser added it by itself.</param>
internal sealed record PresentedToken(string Value, bool ByCookie)
{
    /// <summary>
    /// How long a cookie that has just been exchanged is taken for a repetition. Tabs share one cookie: two that open together present the
    /// same one, and a page that is left before the answer arrived never learns of its successor. Whoever holds a token in a
    /// body has it to itself and gets no grace.
    /// </summary>
    internal static readonly TimeSpan GraceOfCookies = TimeSpan.FromSeconds(10);

    /// <summary>See <see cref="GraceOfCookies"/>.</summary>
    internal TimeSpan Grace => ByCookie ? GraceOfCookies : TimeSpan.Zero;

    /// <summary>Where it came from alone, so that a log line can never hold the token.</summary>
    public override string ToString() => ByCookie ? "cookie" : "body";

    internal static PresentedToken Of(RefreshRequest? body, HttpRequest request) =>
        body?.RefreshToken is { Length: > 0 } token ? new PresentedToken(token, ByCookie: false)
        : RefreshCookie.Read(request) is { } cookie ? new PresentedToken(cookie, ByCookie: true)
        : new PresentedToken(string.Empty, ByCookie: false);
}
