using XenoStore.Api.Problems;

namespace XenoStore.Api.Auth;

/// <summary>How a registration ended: signed in to the new shop, or with a refusal.</summary>
internal sealed record RegistrationOutcome(TokenPair? Tokens, TenantProfile? Tenant, Refusal? Refusal)
{
    internal static RegistrationOutcome Opened(TokenPair tokens, TenantProfile tenant) => new(tokens, tenant, null);

    internal static RegistrationOutcome Refused(Refusal refusal) => new(null, null, refusal);
}
