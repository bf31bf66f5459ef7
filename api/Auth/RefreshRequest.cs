namespace XenoStore.Api.Auth;

/// <summary>A refresh token to be exchanged.</summary>
/// <param name="RefreshToken">From the last sign-in or refresh. It counts once: presented a second time it ends the session. A browser leaves it out; its cookie has it.</param>
public sealed record RefreshRequest(string? RefreshToken)
{
    /// <summary>Nothing, so that a log line can never hold the token.</summary>
    public override string ToString() => nameof(RefreshRequest);
}
