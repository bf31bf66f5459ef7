namespace XenoStore.Api.Auth;

/// <summary>What a client gets when it signs in or refreshes.</summary>
/// <param name="Access">Speaks for the session for a quarter of an hour.</param>
/// <param name="Refresh">Buys the next pair.</param>
/// <param name="RefreshUntil">When the session ends for good.</param>
internal sealed record TokenPair(AccessToken Access, string Refresh, DateTimeOffset RefreshUntil)
{
    /// <summary>The access token's expiry alone, so that a log line can never hold a token.</summary>
    public override string ToString() => Access.ToString();
}
