using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace XenoStore.Silo.Cluster;

/// <summary>What silos and clients have in common as guests of a host.</summary>
internal static class EngineManners
{
    /// <summary>The engine's own business goes by the machine's clock, whatever the host's clock is; grains and reminders go by the host's.</summary>
    private static readonly string[] OwnClocks =
    [
        TimeProviderNames.Messaging, TimeProviderNames.SystemTimers, TimeProviderNames.Membership,
        TimeProviderNames.ActivationManagement, TimeProviderNames.GrainDirectory,
    ];

    internal static IServiceCollection AddEngineManners(this IServiceCollection services)
    {
        // Whoever asks a process to stop loses patience after ten seconds: eight for handing over grains and finishing requests, two for ending.
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(8));

        // Not a line per placement and connection: what goes wrong is a warning.
        services.AddLogging(logging => logging.AddFilter("Orleans", LogLevel.Warning).AddFilter("Polly", LogLevel.Warning));
        foreach (var area in OwnClocks)
        {
            services.AddKeyedSingleton(area, TimeProvider.System);
        }

        return services;
    }
}
