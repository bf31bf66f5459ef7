using Microsoft.Extensions.Hosting;

namespace XenoStore.Silo;

/// <summary>Whether the grains live in this process or in silos elsewhere.</summary>
public static class ClusterClient
{
    /// <summary>False: the embedded engine is one process and joins nobody.</summary>
    /// <exception cref="InvalidOperationException"><c>XENO_CLUSTER</c> asks for what this build cannot do.</exception>
    public static bool JoinCluster(this IHostApplicationBuilder builder) =>
        builder.Configuration["XENO_CLUSTER"] is not "true"
            ? false
            : throw new InvalidOperationException("XENO_CLUSTER is set, but this program was built for one process; build it with -p:Engine=orleans.");
}
