using System.Collections.Immutable;

namespace XenoStore.Api.Tenants;

/// <summary>The signed-in user's shops.</summary>
/// <param name="Email">Whose they are.</param>
/// <param name="Current">The shop this session looks at.</param>
/// <param name="Tenants">All of them.</param>
public sealed record TenantListResponse(string Email, int Current, ImmutableArray<TenantResponse> Tenants);
