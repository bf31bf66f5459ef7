namespace XenoStore.Api.Auth;

/// <summary>Another of the user's shops to look at.</summary>
/// <param name="TenantId">From <c>GET /api/tenants</c>.</param>
public sealed record SwitchRequest(int? TenantId);
