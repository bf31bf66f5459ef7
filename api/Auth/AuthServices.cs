using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
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
        services.AddSingleton<JwtKey>().AddSingleton<AccessTokens>().AddSingleton<RefreshTokens>().AddSingleton<AttemptLimits>();
        services.AddSingleton<IPasswordHasher<string>, PasswordHasher<string>>().AddSingleton<PasswordLane>().AddSingleton<Passwords>();
        services.AddSingleton<SignIn>().AddSingleton<Login>().AddSingleton<Registration>();

        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        ForgetKeyRing(services);
        services.ConfigureOptions<SessionCheck>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    /// <summary>
    /// Authentication brings data protection along, which at every start makes a key ring in the home folder. Nothing here is
    /// protected by one.
    /// </summary>
    private static void ForgetKeyRing(IServiceCollection services)
    {
        const string maker = "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService";
        foreach (var service in services.Where(service => service.ImplementationType?.FullName == maker).ToArray())
        {
            services.Remove(service);
        }
    }
}
