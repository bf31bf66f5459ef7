namespace XenoStore.Api.Auth;

/// <summary>What a client gets when it signs in or refreshes.</summary>
internal sealed record TokenPair(AccessToken Access, string Refresh)
{
    /// <summary>The access token's expiry alone, so that a log line can never hold a token.</summary>
    public override string ToString() => Access.ToString();
}
