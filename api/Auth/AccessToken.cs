namespace XenoStore.Api.Auth;

/// <summary>A signed access token and the instant from which it no longer counts.</summary>
internal sealed record AccessToken(string Value, DateTimeOffset ExpiresAt)
{
    /// <summary>The expiry alone, so that a log line can never hold the token.</summary>
    public override string ToString() => $"access token until {ExpiresAt:O}";
}
