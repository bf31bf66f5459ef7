using System.Collections.Immutable;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Auth;

/// <summary>A fresh pair of tokens.</summary>
/// <param name="Token">Access token for the <c>Authorization: Bearer</c> header.</param>
/// <param name="RefreshToken">Exchange it at <c>POST /api/auth/refresh</c> before or after the access token expires. It counts once.</param>
/// <param name="ExpiresAt">When the access token stops counting: 15 minutes after it was issued.</param>
public sealed record RefreshResponse(string Token, string RefreshToken, DateTimeOffset ExpiresAt)
{
    internal static RefreshResponse Of(TokenPair tokens) => new(tokens.Access.Value, tokens.Refresh, tokens.Access.ExpiresAt);
}

/// <summary>Signed in to a new account.</summary>
/// <param name="Token">Access token for the <c>Authorization: Bearer</c> header.</param>
/// <param name="RefreshToken">Exchange it at <c>POST /api/auth/refresh</c>. It counts once.</param>
/// <param name="ExpiresAt">When the access token stops counting.</param>
/// <param name="Tenant">The connected shop; its history is being read.</param>
public sealed record RegisterResponse(string Token, string RefreshToken, DateTimeOffset ExpiresAt, TenantResponse Tenant)
{
    internal static RegisterResponse Of(TokenPair tokens, TenantProfile tenant) =>
        new(tokens.Access.Value, tokens.Refresh, tokens.Access.ExpiresAt, TenantResponse.Of(tenant));
}

/// <summary>Signed in.</summary>
/// <param name="Token">Access token for the <c>Authorization: Bearer</c> header; it looks at the first of the shops.</param>
/// <param name="RefreshToken">Exchange it at <c>POST /api/auth/refresh</c>. It counts once.</param>
/// <param name="ExpiresAt">When the access token stops counting.</param>
/// <param name="Tenants">The user's shops.</param>
public sealed record LoginResponse(string Token, string RefreshToken, DateTimeOffset ExpiresAt, ImmutableArray<TenantResponse> Tenants)
{
    internal static LoginResponse Of(TokenPair tokens, UserProfile profile) =>
        new(tokens.Access.Value, tokens.Refresh, tokens.Access.ExpiresAt, [.. profile.Tenants.Select(TenantResponse.Of)]);
}

/// <summary>The session looks at another shop from now on.</summary>
/// <param name="Token">Access token for that shop; the refresh token stays as it is.</param>
/// <param name="ExpiresAt">When the access token stops counting.</param>
/// <param name="TenantId">The shop.</param>
public sealed record SwitchResponse(string Token, DateTimeOffset ExpiresAt, int TenantId);
