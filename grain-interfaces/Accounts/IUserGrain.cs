using Orleans.Concurrency;

namespace XenoStore;

/// <summary>One user (<see cref="GrainKeys.User"/>): shops, sessions and whether an access token still counts.</summary>
[Alias("xeno.user")]
public interface IUserGrain : IGrainWithStringKey
{
    /// <summary>The user's shops, or null when there is no such user.</summary>
    [ReadOnly, Alias("profile")]
    Task<UserProfile?> Profile(CancellationToken cancellationToken);

    /// <summary>Opens a session on one of the user's shops; null when the user is no member of it.</summary>
    /// <param name="tenant">The shop; the user's first when null.</param>
    /// <param name="refreshTokenHash">SHA-256 (lower-case hex) of the refresh token; only the hash is ever stored.</param>
    /// <param name="cancellationToken">Cancels.</param>
    [Alias("open-session")]
    Task<Session?> OpenSession(TenantId? tenant, string refreshTokenHash, CancellationToken cancellationToken);

    /// <summary>Points a living session at another of the user's shops; null when the user is no member of it or the session has ended.</summary>
    [Alias("switch-tenant")]
    Task<Session?> SwitchTenant(Guid sessionId, TenantId tenant, CancellationToken cancellationToken);

    /// <summary>Ends a session; its access tokens stop counting at once. Repeatable.</summary>
    [Alias("close-session")]
    Task CloseSession(Guid sessionId, CancellationToken cancellationToken);

    /// <summary>
    /// Whether a request that bears an access token may act for the tenant: the session lives and the membership row says so.
    /// Answered from memory.
    /// </summary>
    [ReadOnly, Alias("may-act")]
    Task<bool> MayAct(Guid sessionId, TenantId tenant);

    /// <summary>Connects a further shop and starts its backfill.</summary>
    [Alias("connect-shop"), ResponseTimeout(Patience.Person)]
    Task<ConnectResult> ConnectShop(NewShop shop, CancellationToken cancellationToken);
}
