using Npgsql;
using XenoStore.Database.Secrets;

namespace XenoStore.Database.Accounts;

/// <inheritdoc cref="IAccountStore"/>
public sealed class AccountTables : IAccountStore
{
    private static readonly NamedQuery InsertUser = new("Accounts/insert_user.sql");
    private static readonly NamedQuery FindAccount = new("Accounts/find_account.sql");
    private static readonly NamedQuery FindShop = new("Accounts/find_shop.sql");
    private static readonly NamedQuery LoadUser = new("Accounts/load_user.sql");
    private static readonly NamedQuery ListTenantsOfUser = new("Accounts/list_tenants_of_user.sql");
    private static readonly NamedQuery CountTenants = new("Accounts/count_tenants.sql");

    private readonly WriterDataSource database;
    private readonly SecretBox box;
    private readonly SessionTable sessions;

    /// <param name="database">Where the tables are.</param>
    /// <param name="box">Seals the shops' secrets.</param>
    public AccountTables(WriterDataSource database, SecretBox box)
    {
        this.database = database;
        this.box = box;
        sessions = new SessionTable(database);
    }

    /// <inheritdoc/>
    public async Task<ConnectResult> RegisterAsync(
        string email, string passwordHash, NewShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var userId = await InsertUser.On(connection, email, passwordHash, now.ToUniversalTime()).ValueAsync<long>(cancellationToken);
        if (userId is null)
        {
            return new ConnectResult(ConnectOutcome.EmailTaken, 0, null);
        }

        var tenant = await new ShopConnection(connection, box).CreateAsync(userId.Value, shop, now, cancellationToken);
        return await FinishAsync(transaction, userId.Value, tenant, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ConnectResult> ConnectAsync(long userId, NewShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var shops = new ShopConnection(connection, box);
        var tenant = await shops.CreateAsync(userId, shop, now, cancellationToken)
            ?? await shops.ReconnectAsync(userId, shop, now, cancellationToken);
        return await FinishAsync(transaction, userId, tenant, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<AccountCredentials?> FindAccountAsync(string email, CancellationToken cancellationToken) =>
        FindAccount.On(database, email).FirstAsync(row => new AccountCredentials(row.GetInt64(0), row.GetString(1)), cancellationToken);

    /// <inheritdoc/>
    public async Task<TenantId?> FindShopAsync(ShopDomain domain, CancellationToken cancellationToken) =>
        await FindShop.On(database, domain.Value).ValueAsync<int>(cancellationToken) is { } id ? new TenantId(id) : null;

    /// <inheritdoc/>
    public async Task<UserProfile?> LoadUserAsync(long userId, CancellationToken cancellationToken)
    {
        var email = await LoadUser.On(database, userId).FirstAsync(row => row.GetString(0), cancellationToken);
        if (email is null)
        {
            return null;
        }

        var tenants = await ListTenantsOfUser.On(database, userId).ListAsync(TenantRows.ReadProfile, cancellationToken);
        return new UserProfile(userId, email, [.. tenants]);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Session>> LoadSessionsAsync(long userId, DateTimeOffset now, CancellationToken cancellationToken) =>
        sessions.ListAsync(userId, now, cancellationToken);

    /// <inheritdoc/>
    public Task OpenSessionAsync(Session session, string refreshTokenHash, DateTimeOffset now, CancellationToken cancellationToken) =>
        sessions.OpenAsync(session, refreshTokenHash, now, cancellationToken);

    /// <inheritdoc/>
    public Task<RotationResult> RotateAsync(
        string tokenHash, string nextTokenHash, TimeSpan grace, DateTimeOffset now, CancellationToken cancellationToken) =>
        sessions.RotateAsync(tokenHash, nextTokenHash, grace, now, cancellationToken);

    /// <inheritdoc/>
    public Task SwitchTenantAsync(Guid sessionId, TenantId tenant, CancellationToken cancellationToken) =>
        sessions.SwitchTenantAsync(sessionId, tenant, cancellationToken);

    /// <inheritdoc/>
    public Task CloseSessionAsync(Guid sessionId, DateTimeOffset now, CancellationToken cancellationToken) =>
        sessions.CloseAsync(sessionId, now, cancellationToken);

    /// <inheritdoc/>
    public async Task<int> CountTenantsAsync(CancellationToken cancellationToken) =>
        await CountTenants.On(database).ValueAsync<int>(cancellationToken) ?? 0;

    /// <summary>Commits a connected shop; without one, all that was written is rolled back with the transaction.</summary>
    private static async Task<ConnectResult> FinishAsync(
        NpgsqlTransaction transaction, long userId, TenantProfile? tenant, CancellationToken cancellationToken)
    {
        if (tenant is null)
        {
            return new ConnectResult(ConnectOutcome.ShopTaken, 0, null);
        }

        await transaction.CommitAsync(cancellationToken);
        return new ConnectResult(ConnectOutcome.Connected, userId, tenant);
    }
}
