using System.Collections.Immutable;

namespace XenoStore;

/// <summary>What login checks a password against.</summary>
[GenerateSerializer, Immutable, Alias("xeno.account-credentials")]
public sealed record AccountCredentials([property: Id(0)] long UserId, [property: Id(1)] string PasswordHash)
{
    /// <summary>The user alone, so that a log line can never hold the hash.</summary>
    public override string ToString() => UserId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A shop that a user wants to connect; Shopify has already vouched for the token.</summary>
/// <param name="Domain">The shop.</param>
/// <param name="Name">What the user calls it; Shopify's name when blank.</param>
/// <param name="AccessToken">Admin API access token.</param>
/// <param name="ClientSecret">Signs the shop's webhooks; null when the app's own secret does.</param>
/// <param name="Info">What Shopify says of the shop.</param>
[GenerateSerializer, Immutable, Alias("xeno.new-shop")]
public sealed record NewShop(
    [property: Id(0)] ShopDomain Domain,
    [property: Id(1)] string Name,
    [property: Id(2)] string AccessToken,
    [property: Id(3)] string? ClientSecret,
    [property: Id(4)] ShopInfo Info)
{
    /// <summary>The domain alone, so that a log line can never hold a secret.</summary>
    public override string ToString() => Domain.Value;
}

/// <summary>How registering or connecting ended.</summary>
public enum ConnectOutcome
{
    /// <summary>User, tenant and membership are committed and the backfill has been started.</summary>
    Connected = 0,
    /// <summary>The e-mail address has an account.</summary>
    EmailTaken = 1,
    /// <summary>The shop belongs to a tenant already.</summary>
    ShopTaken = 2,
}

/// <summary>The answer to registering or connecting; user and tenant are set when <see cref="ConnectOutcome.Connected"/>.</summary>
[GenerateSerializer, Immutable, Alias("xeno.connect-result")]
public sealed record ConnectResult([property: Id(0)] ConnectOutcome Outcome, [property: Id(1)] long UserId, [property: Id(2)] TenantProfile? Tenant);

/// <summary>A signed-in browser or client.</summary>
/// <param name="SessionId">Goes into the access token as <c>sid</c>.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Tenant">The shop it looks at.</param>
/// <param name="ExpiresAt">When it ends for good, refreshed or not.</param>
[GenerateSerializer, Immutable, Alias("xeno.session")]
public sealed record Session(
    [property: Id(0)] Guid SessionId,
    [property: Id(1)] long UserId,
    [property: Id(2)] TenantId Tenant,
    [property: Id(3)] DateTimeOffset ExpiresAt);

/// <summary>A user's shops.</summary>
[GenerateSerializer, Immutable, Alias("xeno.user-profile")]
public sealed record UserProfile([property: Id(0)] long UserId, [property: Id(1)] string Email, [property: Id(2)] ImmutableArray<TenantProfile> Tenants);
