using System.Globalization;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace XenoStore.Api.Auth;

/// <summary>Issues access tokens (RFC 9068, signed with HS256) and states how they are checked (RFC 8725).</summary>
internal sealed class AccessTokens(JwtKey key, TimeProvider clock)
{
    internal const string Issuer = "xenostore";
    internal const string Audience = "xenostore-api";
    internal const string Type = "at+jwt";

    /// <summary>Claim of the session's id.</summary>
    internal const string SessionClaim = JwtRegisteredClaimNames.Sid;

    /// <summary>Claim of the tenant's id.</summary>
    internal const string TenantClaim = "tid";

    /// <summary>How long a token counts.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>How far the clocks of two of our hosts may differ.</summary>
    internal static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(15);

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>A token for a session as it stands: its user, its tenant.</summary>
    internal AccessToken Issue(Session session)
    {
        var now = clock.GetUtcNow();
        var token = Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            TokenType = Type,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + Lifetime).UtcDateTime,
            SigningCredentials = new SigningCredentials(key.Value, SecurityAlgorithms.HmacSha256),
            Claims = ClaimsOf(session),
        });
        return new AccessToken(token, now + Lifetime);
    }

    /// <summary>What a token must show; nothing in its own header (<c>alg</c>, <c>kid</c>, <c>jwk</c>, <c>jku</c>, <c>x5u</c>) has a say.</summary>
    internal TokenValidationParameters Checks() => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = Audience,
        ValidTypes = [Type],
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        IssuerSigningKey = key.Value,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = ClockSkew,
        LifetimeValidator = IsInForce,
    };

    private static Dictionary<string, object> ClaimsOf(Session session) => new()
    {
        [JwtRegisteredClaimNames.Sub] = session.UserId.ToString(CultureInfo.InvariantCulture),
        [SessionClaim] = session.SessionId.ToString("D"),
        [TenantClaim] = session.Tenant.ToString(),
    };

    private bool IsInForce(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires + ClockSkew > now && notBefore - ClockSkew <= now;
    }
}
