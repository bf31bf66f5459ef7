using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace XenoStore.Api.Auth;

/// <summary>Who may come in.</summary>
internal static class AuthServices
{
    /// <summary>Sign-in, sessions and limits. Every endpoint that does not opt out of it requires a living session.</summary>
    internal static IServiceCollection AddAuth(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<LimitOptions>().BindConfiguration("Limits");
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Passwords.Iterations);
        services.AddSingleton<JwtKey>().AddSingleton<AccessTokens>().AddSingleton<AttemptLimits>();
        services.AddSingleton<IPasswordHasher<string>, PasswordHasher<string>>().AddSingleton<PasswordLane>().AddSingleton<Passwords>();
        services.AddSingleton<SignIn>().AddSingleton<Login>().AddSingleton<Registration>();

        // Nothing here is protected by a key ring; without this line the framework would leave one in the home folder.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.ConfigureOptions<SessionCheck>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }
}
