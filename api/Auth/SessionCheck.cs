using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;

namespace XenoStore.Api.Auth;

/// <summary>
/// Checks access tokens, and after the signature asks the user's grain: the session must live and the membership row must say so.
/// A token therefore dies with its session, not with its expiry.
/// </summary>
internal sealed class SessionCheck(AccessTokens tokens, IGrainFactory grains) : IConfigureNamedOptions<JwtBearerOptions>
{
    public void Configure(string? name, JwtBearerOptions options) => Configure(options);

    public void Configure(JwtBearerOptions options)
    {
        options.MapInboundClaims = false;
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters = tokens.Checks();
        options.Events = new JwtBearerEvents { OnTokenValidated = RequireLivingSession };
    }

    private async Task RequireLivingSession(TokenValidatedContext context)
    {
        if (Caller.Claimed(context.Principal) is { } caller
            && await grains.GetGrain<IUserGrain>(GrainKeys.User(caller.UserId)).MayAct(caller.SessionId, caller.Tenant))
        {
            context.HttpContext.Features.Set(caller);
            return;
        }

        context.Fail("The session has ended.");
    }
}
