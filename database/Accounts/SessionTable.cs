namespace XenoStore.Database.Accounts;

/// <summary>Rows of <c>sessions</c> and <c>refresh_tokens</c>. Token hashes are SHA-256 in hexadecimal; a token itself never comes here.</summary>
internal sealed class SessionTable(WriterDataSource database)
{
    private static readonly NamedQuery ListSessions = new("Accounts/list_sessions.sql");
    private static readonly NamedQuery OpenSession = new("Accounts/open_session.sql");
    private static readonly NamedQuery SpendRefreshToken = new("Accounts/spend_refresh_token.sql");
    private static readonly NamedQuery RepeatRotation = new("Accounts/repeat_rotation.sql");
    private static readonly NamedQuery InsertRefreshToken = new("Accounts/insert_refresh_token.sql");
    private static readonly NamedQuery RevokeBySpentToken = new("Accounts/revoke_by_spent_token.sql");
    private static readonly NamedQuery SwitchTenant = new("Accounts/switch_tenant.sql");
    private static readonly NamedQuery CloseSession = new("Accounts/close_session.sql");

    public Task<IReadOnlyList<Session>> ListAsync(long userId, DateTimeOffset now, CancellationToken cancellationToken) =>
        ListSessions.On(database, userId, now.ToUniversalTime()).ListAsync(TenantRows.ReadSession, cancellationToken);

    public Task OpenAsync(Session session, string refreshTokenHash, DateTimeOffset now, CancellationToken cancellationToken) =>
        OpenSession.ExecuteAsync(
            database,
            [
                session.SessionId,
                session.UserId,
                session.Tenant.Value,
                session.ExpiresAt.ToUniversalTime(),
                Convert.FromHexString(refreshTokenHash),
                now.ToUniversalTime(),
            ],
            cancellationToken);

    public async Task<RotationResult> RotateAsync(
        string tokenHash, string nextTokenHash, TimeSpan grace, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (token, next, at) = (Convert.FromHexString(tokenHash), Convert.FromHexString(nextTokenHash), now.ToUniversalTime());
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var session = await SpendRefreshToken.On(connection, token, at).FirstAsync(TenantRows.ReadSession, cancellationToken);
        if (session is not null)
        {
            await InsertRefreshToken.ExecuteAsync(connection, [next, session.SessionId, at, session.ExpiresAt.ToUniversalTime()], cancellationToken);
        }
        else if (grace > TimeSpan.Zero)
        {
            session = await RepeatRotation.On(connection, token, next, at - grace, at).FirstAsync(TenantRows.ReadSession, cancellationToken);
        }

        var revoked = session is null
            ? await RevokeBySpentToken.On(connection, token, at).FirstAsync(TenantRows.ReadSession, cancellationToken)
            : null;
        await transaction.CommitAsync(cancellationToken);
        return new RotationResult(session, revoked);
    }

    public Task SwitchTenantAsync(Guid sessionId, TenantId tenant, CancellationToken cancellationToken) =>
        SwitchTenant.ExecuteAsync(database, [sessionId, tenant.Value], cancellationToken);

    public Task CloseAsync(Guid sessionId, DateTimeOffset now, CancellationToken cancellationToken) =>
        CloseSession.ExecuteAsync(database, [sessionId, now.ToUniversalTime()], cancellationToken);
}
