using System.Diagnostics.CodeAnalysis;
using XenoStore.Database.Secrets;

namespace XenoStore.Database.Accounts;

/// <summary>The sealed columns of one tenant's row.</summary>
internal sealed class TenantSecrets(SecretBox box, TenantId tenant)
{
    public const string AccessToken = "access_token";
    public const string ClientSecret = "client_secret";
    public const string PreviousClientSecret = "previous_client_secret";

    [return: NotNullIfNotNull(nameof(secret))]
    public byte[]? Seal(string column, string? secret) => secret is null ? null : box.Seal(tenant, column, secret);

    [return: NotNullIfNotNull(nameof(sealedSecret))]
    public string? Open(string column, byte[]? sealedSecret) => sealedSecret is null ? null : box.Open(tenant, column, sealedSecret);
}
