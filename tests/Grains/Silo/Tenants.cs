
namespace XenoStore.Tests.Grains.Silo;

/// <summary>Asks a tenant, and waits for what must become true by the tenant's own signal of change.</summary>
internal static class Tenants
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal static ITenantGrain Tenant(this IClusterClient grains, TenantId tenant) => grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(tenant));

    internal static async Task<DashboardStats> StatsWhenAsync(this ITenantGrain tenant, DateRange range, Func<DashboardStats, bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var stats = await tenant.Stats(range, Comparison.None);
            if (condition(stats))
            {
                return stats;
            }

            await tenant.WaitForChange(stats.Revision, long.MaxValue, patience.Token);
        }
    }
}
