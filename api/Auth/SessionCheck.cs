using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using XenoStore.Api.Server;

namespace XenoStore.Api.Auth;

/// <summary>
/// Checks access tokens, and after the signature asks the user's grain: the session must live and the membership row must say so.
/// A token therefore dies with its session, not with its expiry. Asks again by itself when a silo is lost: ASP.NET authenticates a request
/// once and keeps a failure, whoever repeats the rest.
/// </summary>
internal sealed class SessionCheck(AccessTokens tokens, IGrainFactory grains, Repetition repetition) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <summary>As long as a page that loads is waited for.</summary>
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(5);

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
            && await repetition.AskAsync(() => MayActAsync(caller), Within, context.HttpContext.RequestAborted))
        {
            context.HttpContext.Features.Set(caller);
            return;
        }

        context.Fail("The session has ended.");
    }

    private Task<bool> MayActAsync(Caller caller) => grains.GetGrain<IUserGrain>(GrainKeys.User(caller.UserId)).MayAct(caller.SessionId, caller.Tenant);
}
