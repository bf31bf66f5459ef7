using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.EmbeddedSilo;
using XenoStore.Grains;
using XenoStore.Silo.Storage;

namespace XenoStore.Silo;

/// <summary>The engine of this repository: one process, no cluster.</summary>
public static partial class SiloServices
{
    private static partial void AddEngine(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IGrainStateStore, GrainStateStore>();
        services.AddSingleton<IReminderStore, ReminderStore>();
        services.AddEmbeddedSilo(options =>
        {
            options.GrainAssemblies.Add(typeof(GrainServices).Assembly);
            options.GrainAssemblies.Add(typeof(GrainKeys).Assembly);

            // An order's grain is of use while its webhooks come in a row; at thousands a second, idle ones must not pile up.
            options.CollectionAge = TimeSpan.FromMinutes(2);
            options.CollectionQuantum = TimeSpan.FromSeconds(20);
            configuration.GetSection("Silo").Bind(options);
        });
    }
}
