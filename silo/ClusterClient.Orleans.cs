using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using XenoStore.Silo.Cluster;

namespace XenoStore.Silo;

/// <summary>Whether the grains live in this process or in silos elsewhere.</summary>
public static class ClusterClient
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    /// <summary>
    /// True when <c>XENO_CLUSTER</c> is <c>true</c>: this host becomes a client of the silos whose list is in <c>REDIS_URL</c>. It starts once
    /// one of them answers, and finds those that come later within seconds.
    /// </summary>
    public static bool JoinCluster(this IHostApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue("XENO_CLUSTER", false))
        {
            return false;
        }

        var place = ClusterPlace.Of(builder.Configuration);
        builder.Services.AddEngineManners();
        builder.Services.AddSingleton<LostGateways>();
        builder.Services.AddSingleton<IOutgoingGrainCallFilter>(provider => provider.GetRequiredService<LostGateways>());
        builder.Services.AddSingleton<IClusterConnectionStatusObserver>(provider => provider.GetRequiredService<LostGateways>());
        builder.UseOrleansClient(client => client
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (place.ClusterId, place.ClusterId))
            .Configure<ClientMessagingOptions>(options => options.ResponseTimeout = place.ResponseTimeout)
            .Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2))
            .AddActivityPropagation()
            .UseRedisClustering(options => options.ConfigurationOptions = place.Redis)
            .UseConnectionRetryFilter(WaitAsync));
        return true;
    }

    /// <summary>For as long as the host is not told to stop: silos may be later than their clients.</summary>
    private static async Task<bool> WaitAsync(Exception failure, CancellationToken stopping)
    {
        await Task.Delay(BetweenTries, stopping);
        return true;
    }
}
