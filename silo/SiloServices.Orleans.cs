using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using XenoStore.Silo.Cluster;

namespace XenoStore.Silo;

/// <summary>Microsoft Orleans: membership in Redis, grain state and reminders in PostgreSQL (Orleans' ADO.NET contract).</summary>
public static partial class SiloServices
{
    private static partial void AddEngine(IServiceCollection services, IConfiguration configuration)
    {
        var place = ClusterPlace.Of(configuration);
        services.AddEngineManners().AddSingleton(place);
        services.AddHostedService<RedisStartUp>();
        services.AddHostedService<ReminderHashes>();
        services.AddOrleans(silo => silo
            .Configure<GrainCollectionOptions>(options =>
            {
                // An order's grain is of use while its webhooks come in a row; at thousands a second, idle ones must not pile up.
                options.CollectionAge = TimeSpan.FromMinutes(2);
                options.CollectionQuantum = TimeSpan.FromSeconds(20);
                options.DeactivationTimeout = TimeSpan.FromSeconds(5);
            })
            .AddActivityPropagation()
            .UseMembership(place)
            .UsePostgres());
        services.AddHostedService<MembershipWatchdog>();
    }
}
