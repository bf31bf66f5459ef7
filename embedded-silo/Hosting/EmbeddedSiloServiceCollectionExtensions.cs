using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>Puts the silo into a host.</summary>
public static class EmbeddedSiloServiceCollectionExtensions
{
    /// <summary>
    /// Adds the silo as a hosted service, with <see cref="IGrainFactory"/> and <see cref="IClusterClient"/>. Time comes from
    /// the registered <see cref="TimeProvider"/>. Grain state and reminders need an <see cref="IGrainStateStore"/> and an
    /// <see cref="IReminderStore"/> as singletons, registered before or after.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets at least <see cref="EmbeddedSiloOptions.GrainAssemblies"/>.</param>
    public static IServiceCollection AddEmbeddedSilo(this IServiceCollection services, Action<EmbeddedSiloOptions> configure)
    {
        services.AddOptions<EmbeddedSiloOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<EmbeddedSiloOptions>, EmbeddedSiloOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SiloContext>();
        services.AddSingleton<GrainCatalog>();
        services.AddSingleton<IClusterClient, GrainFactory>();
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<IClusterClient>());
        services.AddSingleton<ReminderRegistry>();
        services.AddSingleton<ReminderService>();
        services.AddHostedService<EmbeddedSiloService>();
        return services;
    }
}
