using System.Net;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace XenoStore.Silo.Cluster;

/// <summary>How a silo finds the others, and how soon they miss it.</summary>
internal static class Membership
{
    internal static ISiloBuilder UseMembership(this ISiloBuilder silo, ClusterPlace place) => silo
        .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (place.ClusterId, place.ClusterId))
        .ConfigureEndpoints(place.Address, place.SiloPort, place.GatewayPort, listenOnAnyHostAddress: !IPAddress.IsLoopback(place.Address))
        .UseRedisClustering(options => options.ConfigurationOptions = place.Redis)
        .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = place.ResponseTimeout)
        .Configure<ClusterMembershipOptions>(Vigilant);

    /// <summary>
    /// Noticed after one to two seconds, not eleven (the defaults, measured), that a silo has died; rows that nobody renews are stale soon. A silo that is
    /// frozen but connected is buried once nothing has come from it for the longest wait of all probes together: four seconds, not eight.
    /// </summary>
    private static void Vigilant(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.MaxProbeTimeout = TimeSpan.FromSeconds(2);
        options.NumMissedProbesLimit = 2;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
    }
}
