using System.Net;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;

namespace XenoStore.Silo.Cluster;

/// <summary>How a silo finds the others, and how soon they miss it.</summary>
internal static class Membership
{
    /// <summary>
    /// A grain call's answer is awaited for so long, below the five seconds that Shopify waits for ours: what a silo took with it when it
    /// died is known to be lost while there is still time to keep the delivery elsewhere.
    /// </summary>
    internal static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(4);

    internal static ISiloBuilder UseMembership(this ISiloBuilder silo, ClusterPlace place) => silo
        .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (place.ClusterId, place.ClusterId))
        .ConfigureEndpoints(place.Address, place.SiloPort, place.GatewayPort, listenOnAnyHostAddress: !IPAddress.IsLoopback(place.Address))
        .UseRedisClustering(options => options.ConfigurationOptions = place.Redis)
        .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = ResponseTimeout)
        .Configure<ClusterMembershipOptions>(Vigilant);

    /// <summary>Noticed after about a second, not eleven (the defaults, measured), that a silo has died; rows that nobody renews are stale soon.</summary>
    private static void Vigilant(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.NumMissedProbesLimit = 2;
        options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
    }
}
