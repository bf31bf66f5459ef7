using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using StackExchange.Redis;
using XenoStore.Database;

namespace XenoStore.Silo;

/// <summary>Microsoft Orleans: membership in Redis, grain state and reminders in PostgreSQL (Orleans' ADO.NET contract).</summary>
public static partial class SiloServices
{
    private const string Npgsql = "Npgsql";
    private const string Cluster = "xenostore";

    private static partial void AddEngine(IServiceCollection services, IConfiguration configuration)
    {
        var redis = configuration["REDIS_URL"] ?? throw new InvalidOperationException("A cluster keeps its membership in Redis: set REDIS_URL.");
        var database = DatabaseUrl.ToConnectionString(
            configuration["DATABASE_URL"] ?? throw new InvalidOperationException("The silos of a cluster share a PostgreSQL: set DATABASE_URL."));

        services.AddOrleans(silo => silo
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Cluster, Cluster))
            .Configure<GrainCollectionOptions>(options => options.CollectionAge = TimeSpan.FromMinutes(2))

            // Noticed after about a second, not eleven (defaults), that a silo has died.
            .Configure<ClusterMembershipOptions>(options =>
                (options.ProbeTimeout, options.NumMissedProbesLimit, options.TableRefreshTimeout) = (TimeSpan.FromSeconds(1), 2, TimeSpan.FromSeconds(5)))
            .UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis))
            .AddAdoNetGrainStorageAsDefault(options => (options.Invariant, options.ConnectionString) = (Npgsql, database))
            .UseAdoNetReminderService(options => (options.Invariant, options.ConnectionString) = (Npgsql, database))
            .UseSystemTextJsonGrainStorageSerializer());
    }
}
