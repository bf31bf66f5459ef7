using System.Collections.Immutable;

namespace XenoStore;

/// <summary>How the connection to a shop stands. The words are stored and shown.</summary>
public enum ConnectionState
{
    /// <summary>The token works.</summary>
    Connected = 0,
    /// <summary>Shopify refused the token, or scopes are missing: the merchant must connect again.</summary>
    NeedsReauthorisation = 1,
    /// <summary>Shopify answers 402 or 423: the shop is frozen or locked; tried again later.</summary>
    Frozen = 2,
    /// <summary>The app was uninstalled: the token is erased, syncs have stopped.</summary>
    Uninstalled = 3,
}

/// <summary>What anybody with access may know about a tenant.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The shop's name.</param>
/// <param name="Domain">Its permanent domain.</param>
/// <param name="Currency">The shop's currency, ISO 4217.</param>
/// <param name="TimeZone">The shop's IANA zone: where its days begin.</param>
/// <param name="Plan">Shopify's public plan name, or null.</param>
/// <param name="State">How the connection stands.</param>
/// <param name="CreatedAt">When it was connected first.</param>
/// <param name="Reason">Why the connection is not well, in one sentence; null when it is.</param>
/// <param name="Since">When the connection came into its state; null when it has never changed.</param>
[GenerateSerializer, Immutable, Alias("xeno.tenant-profile")]
public sealed record TenantProfile(
    [property: Id(0)] TenantId Id,
    [property: Id(1)] string Name,
    [property: Id(2)] ShopDomain Domain,
    [property: Id(3)] string Currency,
    [property: Id(4)] string TimeZone,
    [property: Id(5)] string? Plan,
    [property: Id(6)] ConnectionState State,
    [property: Id(7)] DateTimeOffset CreatedAt,
    [property: Id(8)] string? Reason = null,
    [property: Id(9)] DateTimeOffset? Since = null);

/// <summary>What Shopify says of a shop (<c>shop { … }</c> and the granted scopes).</summary>
[GenerateSerializer, Immutable, Alias("xeno.shop-info")]
public sealed record ShopInfo(
    [property: Id(0)] string Name,
    [property: Id(1)] string Currency,
    [property: Id(2)] string TimeZone,
    [property: Id(3)] string? Plan,
    [property: Id(4)] ImmutableArray<string> Scopes);

/// <summary>What a call to the shop's Admin API needs. Never logged, never sent to a browser.</summary>
[GenerateSerializer, Immutable, Alias("xeno.shop-credentials")]
public sealed record ShopCredentials([property: Id(0)] ShopDomain Domain, [property: Id(1)] string AccessToken)
{
    /// <summary>The domain alone, so that a log line can never hold the token.</summary>
    public override string ToString() => Domain.Value;
}

/// <summary>The secrets that may have signed a tenant's webhooks; both null when the shop relies on the app's own secret.</summary>
/// <param name="Tenant">Whose they are.</param>
/// <param name="State">Deliveries for an uninstalled shop are answered and dropped.</param>
/// <param name="Current">The tenant's client secret.</param>
/// <param name="Previous">The one before, while it is still within its hour (Shopify: "Rotate client secrets").</param>
[GenerateSerializer, Immutable, Alias("xeno.webhook-keys")]
public sealed record WebhookKeys(
    [property: Id(0)] TenantId Tenant,
    [property: Id(1)] ConnectionState State,
    [property: Id(2)] string? Current,
    [property: Id(3)] string? Previous)
{
    /// <summary>The tenant alone, so that a log line can never hold a secret.</summary>
    public override string ToString() => Tenant.ToString();
}
