using System.Globalization;
using System.Reflection;
using System.Security.Claims;

namespace XenoStore.Api.Auth;

/// <summary>Who asks: read from an access token whose session was found alive and whose membership was found in force.</summary>
internal sealed record Caller(long UserId, Guid SessionId, TenantId Tenant)
{
    /// <summary>The caller of this request; bound by the framework, as no handler with one is reached without a session.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult(context.Features.Get<Caller>());

    /// <summary>What the token claims, or null when a claim is missing or not as we write it.</summary>
    internal static Caller? Claimed(ClaimsPrincipal? principal) =>
        long.TryParse(principal?.FindFirstValue("sub"), NumberStyles.None, CultureInfo.InvariantCulture, out var user)
        && Guid.TryParseExact(principal!.FindFirstValue(AccessTokens.SessionClaim), "D", out var session)
        && int.TryParse(principal!.FindFirstValue(AccessTokens.TenantClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var tenant)
            ? new Caller(user, session, new TenantId(tenant))
            : null;
}
