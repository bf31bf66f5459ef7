namespace XenoStore.Api.Server;

/// <summary>Whether the grains live in this process or in silos elsewhere.</summary>
internal static class Cluster
{
    /// <summary>False: the embedded engine is one process and joins nobody.</summary>
    internal static bool JoinCluster(this WebApplicationBuilder builder)
    {
        _ = builder;
        return false;
    }
}
