using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using XenoStore.Database;
using XenoStore.Grains;
using XenoStore.Shopify;
using XenoStore.Silo.StartUp;

namespace XenoStore.Silo;

/// <summary>Puts the grains, and whatever runs them, into a host.</summary>
public static partial class SiloServices
{
    /// <summary>
    /// Adds the silo. It starts in this order and stops in the reverse: the database (a private PostgreSQL unless
    /// <c>DATABASE_URL</c> names one; migrations; the start-up check), the engine, then what feeds the grains.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">
    /// <c>DATABASE_URL</c> or <c>ConnectionStrings:Xeno</c>; <c>XENO_DATA</c>, the folder of a private PostgreSQL and of the secret key (default <c>.data</c>);
    /// section <c>Silo</c>, the engine's own options; with Orleans also <c>REDIS_URL</c>.
    /// </param>
    public static IServiceCollection AddXenoSilo(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<DatabaseStartUp>();
        services.AddXenoDatabase();
        services.PostConfigure<DatabaseOptions>(options => options.SecretKeyFile ??= Path.Combine(DataFolder.Of(configuration), "secret.key"));
        services.AddShopify();
        AddEngine(services, configuration);
        services.AddXenoGrains();
        return services;
    }

    private static partial void AddEngine(IServiceCollection services, IConfiguration configuration);
}
