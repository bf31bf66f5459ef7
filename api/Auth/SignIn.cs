namespace XenoStore.Api.Auth;

/// <summary>Opens and prolongs sessions. Refresh tokens are made here and only their hashes go further.</summary>
internal sealed class SignIn(IGrainFactory grains, AccessTokens tokens, RefreshTokens refreshTokens)
{
    /// <summary>A new session on a shop of the user (the first when none is named); null when the user is no member of it.</summary>
    internal async Task<TokenPair?> OpenAsync(long userId, TenantId? tenant, CancellationToken cancellationToken)
    {
        var refresh = RefreshTokens.Create();
        var session = await grains.GetGrain<IUserGrain>(GrainKeys.User(userId)).OpenSession(tenant, RefreshTokens.Hash(refresh), cancellationToken);
        return Pair(session, refresh);
    }

    /// <summary>Exchanges a refresh token; null when it is unknown, spent or expired. A spent one ends its session.</summary>
    internal async Task<TokenPair?> RefreshAsync(PresentedToken presented, CancellationToken cancellationToken)
    {
        var next = refreshTokens.SuccessorOf(presented.Value);
        var session = await grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts)
            .Rotate(RefreshTokens.Hash(presented.Value), RefreshTokens.Hash(next), presented.Grace, cancellationToken);
        return Pair(session, next);
    }

    /// <summary>Points the caller's session at another of its shops; null when the user is no member of that.</summary>
    internal async Task<AccessToken?> SwitchAsync(Caller caller, TenantId tenant, CancellationToken cancellationToken)
    {
        var session = await grains.GetGrain<IUserGrain>(GrainKeys.User(caller.UserId)).SwitchTenant(caller.SessionId, tenant, cancellationToken);
        return session is null ? null : tokens.Issue(session);
    }

    private TokenPair? Pair(Session? session, string refresh) => session is null ? null : new TokenPair(tokens.Issue(session), refresh, session.ExpiresAt);
}
