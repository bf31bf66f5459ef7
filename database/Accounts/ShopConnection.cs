using Npgsql;
using XenoStore.Database.Secrets;

namespace XenoStore.Database.Accounts;

/// <summary>Connects shops within a transaction that the caller has begun and will commit.</summary>
internal sealed class ShopConnection(NpgsqlConnection connection, SecretBox box)
{
    /// <summary>How long a replaced client secret still signs (Shopify: "Rotate client secrets").</summary>
    private static readonly TimeSpan PreviousSecretLife = TimeSpan.FromHours(1);

    private static readonly NamedQuery NextTenantId = new("Accounts/next_tenant_id.sql");
    private static readonly NamedQuery InsertTenant = new("Accounts/insert_tenant.sql");
    private static readonly NamedQuery InsertMembership = new("Accounts/insert_membership.sql");
    private static readonly NamedQuery LockOwnTenant = new("Accounts/lock_own_tenant.sql");
    private static readonly NamedQuery ReplaceCredentials = new("Accounts/replace_credentials.sql");

    /// <summary>A new tenant that the user owns, or null when the shop is connected already.</summary>
    public async Task<TenantProfile?> CreateAsync(long userId, NewShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = new TenantId((await NextTenantId.On(connection).ValueAsync<int>(cancellationToken))!.Value);
        var secrets = new TenantSecrets(box, id);
        var profile = await InsertTenant.On(
                connection,
                id.Value,
                NameOf(shop),
                shop.Domain.Value,
                shop.Info.Currency,
                shop.Info.TimeZone,
                shop.Info.Plan,
                shop.Info.Scopes.ToArray(),
                secrets.Seal(TenantSecrets.AccessToken, shop.AccessToken),
                secrets.Seal(TenantSecrets.ClientSecret, shop.ClientSecret),
                now.ToUniversalTime())
            .FirstAsync(TenantRows.ReadProfile, cancellationToken);
        if (profile is not null)
        {
            await InsertMembership.ExecuteAsync(connection, [id.Value, userId], cancellationToken);
        }

        return profile;
    }

    /// <summary>The user's own tenant with new credentials, or null when the shop is not this user's.</summary>
    public async Task<TenantProfile?> ReconnectAsync(long userId, NewShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var current = await LockOwnTenant.On(connection, shop.Domain.Value, userId)
            .FirstAsync(row => new OwnTenant(new TenantId(row.GetInt32(0)), row.Nullable<byte[]>("client_secret")), cancellationToken);
        if (current is null)
        {
            return null;
        }

        var secrets = new TenantSecrets(box, current.Id);
        var previous = secrets.Open(TenantSecrets.ClientSecret, current.ClientSecret);
        var rotated = previous is not null && previous != shop.ClientSecret;
        return await ReplaceCredentials.On(
                connection,
                current.Id.Value,
                NameOf(shop),
                shop.Info.Currency,
                shop.Info.TimeZone,
                shop.Info.Plan,
                shop.Info.Scopes.ToArray(),
                secrets.Seal(TenantSecrets.AccessToken, shop.AccessToken),
                secrets.Seal(TenantSecrets.ClientSecret, shop.ClientSecret),
                rotated ? secrets.Seal(TenantSecrets.PreviousClientSecret, previous) : null,
                rotated ? (now + PreviousSecretLife).ToUniversalTime() : null)
            .FirstAsync(TenantRows.ReadProfile, cancellationToken);
    }

    private static string NameOf(NewShop shop) => string.IsNullOrWhiteSpace(shop.Name) ? shop.Info.Name : shop.Name.Trim();

    private sealed record OwnTenant(TenantId Id, byte[]? ClientSecret);
}
