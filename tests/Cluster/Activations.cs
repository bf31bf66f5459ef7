using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Configuration;
using Orleans.Runtime;

namespace XenoStore.Tests.Cluster;

/// <summary>Which silo runs which grain, as each silo itself tells it: a silo that believes to be alone is asked, too.</summary>
internal static class Activations
{
    private static readonly string[] OnePerKey = ["tenant", "sync", "user"];

    /// <summary>Grains that run in more than one place.</summary>
    internal static async Task<IReadOnlyList<string>> TwiceAsync(TwoByTwo cluster)
    {
        var seen = new HashSet<(GrainId Grain, SiloAddress Silo)>();
        foreach (var gateway in cluster.Gateways)
        {
            seen.UnionWith(await SeenByAsync(cluster.ClusterId, gateway));
        }

        seen.Select(place => place.Grain.Type.ToString()).ShouldContain("tenant", "the question itself must work");
        return [.. seen.GroupBy(place => place.Grain).Where(places => places.Count() > 1).Select(places => places.Key.ToString())];
    }

    private static async Task<IEnumerable<(GrainId Grain, SiloAddress Silo)>> SeenByAsync(string clusterId, int gateway)
    {
        using var host = new HostBuilder().UseOrleansClient(client => client
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (clusterId, clusterId))
            .UseStaticClustering(new IPEndPoint(IPAddress.Loopback, gateway))).Build();
        await host.StartAsync();
        try
        {
            var management = host.Services.GetRequiredService<IClusterClient>().GetGrain<IManagementGrain>(0);
            var statistics = await management.GetDetailedGrainStatistics();
            return [.. statistics.Where(grain => OnePerKey.Contains(grain.GrainId.Type.ToString())).Select(grain => (grain.GrainId, grain.SiloAddress))];
        }
        finally
        {
            await host.StopAsync();
        }
    }
}
