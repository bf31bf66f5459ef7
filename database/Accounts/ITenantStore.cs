using System.Collections.Immutable;

namespace XenoStore.Database.Accounts;

/// <summary>One tenant's row, its secrets decrypted.</summary>
/// <param name="Profile">What may be shown.</param>
/// <param name="AccessToken">Null once erased.</param>
/// <param name="ClientSecret">Null when the app's own secret signs.</param>
/// <param name="PreviousClientSecret">The one before.</param>
/// <param name="PreviousClientSecretUntil">Until when it is accepted.</param>
/// <param name="Scopes">Granted access scopes.</param>
/// <param name="Coverage">What part of the history is in.</param>
/// <param name="ConnectionReason">Why the connection is not well, in one sentence, or null.</param>
public sealed record TenantRecord(
    TenantProfile Profile,
    string? AccessToken,
    string? ClientSecret,
    string? PreviousClientSecret,
    DateTimeOffset? PreviousClientSecretUntil,
    ImmutableArray<string> Scopes,
    Coverage Coverage,
    string? ConnectionReason)
{
    /// <summary>The profile alone, so that a log line can never hold a secret.</summary>
    public override string ToString() => Profile.ToString();
}

/// <summary>Rows of <c>tenants</c>. Secrets are AES-256-GCM ciphertext bound to their tenant and column.</summary>
public interface ITenantStore
{
    /// <summary>The tenant, or null.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">A secret was written for another tenant or with another key.</exception>
    Task<TenantRecord?> LoadAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>Records the connection's state; <see cref="ConnectionState.Uninstalled"/> also erases token and secrets.</summary>
    Task SetConnectionAsync(TenantId tenant, ConnectionState state, string? reason, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Records name, currency, zone, plan and (unless empty) scopes.</summary>
    Task UpdateShopAsync(TenantId tenant, ShopInfo info, CancellationToken cancellationToken);

    /// <summary>Records what part of the history is in.</summary>
    Task SetCoverageAsync(TenantId tenant, Coverage coverage, CancellationToken cancellationToken);
}
