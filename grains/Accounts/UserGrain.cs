using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using XenoStore.Database.Accounts;

namespace XenoStore.Grains.Accounts;

/// <summary>
/// Keeps a user's sessions and memberships in memory, so that a request is let in without a query. Memory changes only after the rows
/// did; when a write fails the activation ends, for it can no longer say what the rows hold.
/// </summary>
public sealed partial class UserGrain(IAccountStore accounts, TimeProvider clock, ILogger<UserGrain> logger) : Grain, IUserGrain
{
    private readonly Dictionary<Guid, Session> _sessions = [];
    private ImmutableArray<TenantId> _tenants = [];

    private long UserId => GrainKeys.UserOf(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        foreach (var session in await accounts.LoadSessionsAsync(UserId, clock.GetUtcNow(), cancellationToken))
        {
            _sessions[session.SessionId] = session;
        }
    }

    /// <inheritdoc/>
    public Task<UserProfile?> Profile(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<Session?> OpenSession(TenantId? tenant, string refreshTokenHash, CancellationToken cancellationToken)
    {
        if (_tenants.IsEmpty)
        {
            // Whoever has registered since may have been given this number.
            await LoadAsync(cancellationToken);
        }

        if (_tenants.IsEmpty || !_tenants.Contains(tenant ?? _tenants[0]))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var session = new Session(Guid.NewGuid(), UserId, tenant ?? _tenants[0], now + SessionLifetime.Total);
        await Write(accounts.OpenSessionAsync(session, refreshTokenHash, now, cancellationToken));
        ForgetExpired(now);
        _sessions[session.SessionId] = session;
        return session;
    }

    /// <inheritdoc/>
    public async Task<Session?> SwitchTenant(Guid sessionId, TenantId tenant, CancellationToken cancellationToken)
    {
        if (LivingSession(sessionId) is not { } session || !_tenants.Contains(tenant))
        {
            return null;
        }

        await Write(accounts.SwitchTenantAsync(sessionId, tenant, cancellationToken));
        return _sessions[sessionId] = session with { Tenant = tenant };
    }

    /// <inheritdoc/>
    public async Task CloseSession(Guid sessionId, CancellationToken cancellationToken)
    {
        // Only sessions of this user are here: the id of another's closes nothing.
        if (_sessions.ContainsKey(sessionId))
        {
            await Write(accounts.CloseSessionAsync(sessionId, clock.GetUtcNow(), cancellationToken));
            _sessions.Remove(sessionId);
        }
    }

    /// <inheritdoc/>
    public Task<bool> MayAct(Guid sessionId, TenantId tenant) =>
        Task.FromResult(LivingSession(sessionId) is not null && _tenants.Contains(tenant));

    /// <inheritdoc/>
    public async Task<ConnectResult> ConnectShop(NewShop shop, CancellationToken cancellationToken)
    {
        var result = await accounts.ConnectAsync(UserId, shop, clock.GetUtcNow(), cancellationToken);
        if (result is { Outcome: ConnectOutcome.Connected, Tenant: { } tenant })
        {
            await LoadAsync(cancellationToken);

            // The shop may have been connected before: its grain must forget the old token.
            await GrainFactory.GetGrain<ITenantGrain>(GrainKeys.Tenant(tenant.Id))
                .SetConnection(ConnectionState.Connected, reason: null, cancellationToken);
            await GrainFactory.GetGrain<ISyncGrain>(GrainKeys.Sync(tenant.Id)).Start("register", cancellationToken);
        }

        return result;
    }

    private async Task<UserProfile?> LoadAsync(CancellationToken cancellationToken)
    {
        var profile = await accounts.LoadUserAsync(UserId, cancellationToken);
        _tenants = profile is null ? [] : [.. profile.Tenants.Select(tenant => tenant.Id)];
        return profile;
    }

    private Session? LivingSession(Guid sessionId) =>
        _sessions.TryGetValue(sessionId, out var session) && session.ExpiresAt > clock.GetUtcNow() ? session : null;

    private void ForgetExpired(DateTimeOffset now)
    {
        foreach (var expired in _sessions.Values.Where(session => session.ExpiresAt <= now).ToArray())
        {
            _sessions.Remove(expired.SessionId);
        }
    }

    private async Task Write(Task write)
    {
        try
        {
            await write;
        }
        catch (Exception failure)
        {
            LogWriteFailed(UserId, failure);
            DeactivateOnIdle();
            throw;
        }
    }
}
