namespace XenoStore.Api.Tenants;

/// <summary>A connected shop.</summary>
/// <param name="Id">Names it in <c>POST /api/auth/switch</c>.</param>
/// <param name="Name">The shop's name.</param>
/// <param name="Domain">Its permanent <c>*.myshopify.com</c> domain.</param>
/// <param name="Currency">The shop's currency, ISO 4217: that of every amount.</param>
/// <param name="TimeZone">The shop's IANA zone: where its days begin.</param>
/// <param name="Plan">Shopify's name of its plan, if known.</param>
/// <param name="State">How the connection stands.</param>
/// <param name="ConnectedAt">When it was connected first.</param>
/// <param name="Reason">Why the connection is not well, in one sentence; null when it is.</param>
/// <param name="Since">When the connection came into its state; null when it has never changed.</param>
public sealed record TenantResponse(
    int Id,
    string Name,
    string Domain,
    string Currency,
    string TimeZone,
    string? Plan,
    ConnectionState State,
    DateTimeOffset ConnectedAt,
    string? Reason,
    DateTimeOffset? Since)
{
    internal static TenantResponse Of(TenantProfile profile) => new(
        profile.Id.Value, profile.Name, profile.Domain.Value, profile.Currency, profile.TimeZone, profile.Plan, profile.State,
        profile.CreatedAt.ToUniversalTime(), profile.Reason, profile.Since?.ToUniversalTime());
}
