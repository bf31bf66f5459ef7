namespace XenoStore.Database.Accounts;

/// <summary>Users, their shops and their sessions: rows of <c>users</c>, <c>tenants</c>, <c>memberships</c>, <c>sessions</c> and <c>refresh_tokens</c>.</summary>
public interface IAccountStore
{
    /// <summary>Inserts user, tenant (secrets encrypted) and membership in one transaction.</summary>
    Task<ConnectResult> RegisterAsync(string email, string passwordHash, NewShop shop, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Inserts tenant and membership for a user. When the shop is this user's already, replaces its credentials and marks it
    /// connected; when it is another's, <see cref="ConnectOutcome.ShopTaken"/>.
    /// </summary>
    Task<ConnectResult> ConnectAsync(long userId, NewShop shop, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The account of an e-mail address, compared without case.</summary>
    Task<AccountCredentials?> FindAccountAsync(string email, CancellationToken cancellationToken);

    /// <summary>The tenant of a shop.</summary>
    Task<TenantId?> FindShopAsync(ShopDomain domain, CancellationToken cancellationToken);

    /// <summary>The user with every shop, or null.</summary>
    Task<UserProfile?> LoadUserAsync(long userId, CancellationToken cancellationToken);

    /// <summary>Sessions of a user that are neither revoked nor expired.</summary>
    Task<IReadOnlyList<Session>> LoadSessionsAsync(long userId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Opens a session with its first refresh token.</summary>
    Task OpenSessionAsync(Session session, string refreshTokenHash, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Spends a refresh token and stores its successor, atomically. A token spent before revokes its session
    /// (RFC 9700, section 4.14: refresh token rotation), unless it was spent less than <paramref name="grace"/> ago for the same successor.
    /// </summary>
    Task<RotationResult> RotateAsync(string tokenHash, string nextTokenHash, TimeSpan grace, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Points a session at another tenant.</summary>
    Task SwitchTenantAsync(Guid sessionId, TenantId tenant, CancellationToken cancellationToken);

    /// <summary>Revokes a session and its refresh tokens.</summary>
    Task CloseSessionAsync(Guid sessionId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>How many tenants there are.</summary>
    Task<int> CountTenantsAsync(CancellationToken cancellationToken);
}

/// <summary>How a rotation ended.</summary>
/// <param name="Session">The session, still alive, when the token was good; otherwise null.</param>
/// <param name="Revoked">The session that a reused token revoked, or null.</param>
public sealed record RotationResult(Session? Session, Session? Revoked);
