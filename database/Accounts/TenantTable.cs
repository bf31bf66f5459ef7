using XenoStore.Database.Secrets;

namespace XenoStore.Database.Accounts;

/// <inheritdoc cref="ITenantStore"/>
public sealed class TenantTable : ITenantStore
{
    private static readonly NamedQuery LoadTenant = new("Accounts/load_tenant.sql");
    private static readonly NamedQuery SetConnection = new("Accounts/set_connection.sql");
    private static readonly NamedQuery UpdateShop = new("Accounts/update_shop.sql");
    private static readonly NamedQuery SetCoverage = new("Accounts/set_coverage.sql");

    private readonly WriterDataSource database;
    private readonly SecretBox box;

    /// <param name="database">Where the table is.</param>
    /// <param name="box">Opens the secrets.</param>
    public TenantTable(WriterDataSource database, SecretBox box)
    {
        this.database = database;
        this.box = box;
    }

    /// <inheritdoc/>
    public async Task<TenantRecord?> LoadAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        var row = await LoadTenant.On(database, tenant.Value).FirstAsync(TenantRows.ReadSealed, cancellationToken);
        return row is null ? null : Open(row);
    }

    /// <inheritdoc/>
    public Task SetConnectionAsync(
        TenantId tenant, ConnectionState state, string? reason, DateTimeOffset now, CancellationToken cancellationToken) =>
        SetConnection.ExecuteAsync(database, [tenant.Value, ConnectionStateText.Write(state), reason, now.UtcDateTime], cancellationToken);

    /// <inheritdoc/>
    public Task UpdateShopAsync(TenantId tenant, ShopInfo info, CancellationToken cancellationToken) =>
        UpdateShop.ExecuteAsync(
            database, [tenant.Value, info.Name, info.Currency, info.TimeZone, info.Plan, info.Scopes.ToArray()], cancellationToken);

    /// <inheritdoc/>
    public Task SetCoverageAsync(TenantId tenant, Coverage coverage, CancellationToken cancellationToken) =>
        SetCoverage.ExecuteAsync(database, [tenant.Value, coverage.From, coverage.Complete], cancellationToken);

    private TenantRecord Open(SealedTenant row)
    {
        var secrets = new TenantSecrets(box, row.Profile.Id);
        return new TenantRecord(
            row.Profile,
            secrets.Open(TenantSecrets.AccessToken, row.AccessToken),
            secrets.Open(TenantSecrets.ClientSecret, row.ClientSecret),
            secrets.Open(TenantSecrets.PreviousClientSecret, row.PreviousClientSecret),
            row.PreviousClientSecretUntil,
            row.Scopes,
            row.Coverage,
            row.ConnectionReason);
    }
}
