using Orleans.Configuration;
using Orleans.Hosting;
using StackExchange.Redis;

namespace XenoStore.Api.Server;

/// <summary>Whether the grains live in this process or in silos elsewhere.</summary>
internal static class Cluster
{
    private const string Name = "xenostore";

    /// <summary>True when <c>XENO_CLUSTER</c> is set: this host becomes a client of the silos whose membership is in <c>REDIS_URL</c>.</summary>
    internal static bool JoinCluster(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue("XENO_CLUSTER", false))
        {
            return false;
        }

        var redis = builder.Configuration["REDIS_URL"] ?? throw new InvalidOperationException("A cluster keeps its membership in Redis: set REDIS_URL.");
        builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name))
            .UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis)));
        return true;
    }
}
