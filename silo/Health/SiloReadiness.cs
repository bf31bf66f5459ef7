using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace XenoStore.Silo.Health;

/// <summary>Whether the silo is up and not on its way out, and its database answers: asks the account directory for a number.</summary>
internal sealed class SiloReadiness(IGrainFactory grains, IHostApplicationLifetime lifetime, TimeProvider clock) : IHealthCheck
{
    /// <summary>An answer later than this is none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("draining");
        }

        await grains.GetGrain<IAccountDirectoryGrain>(GrainKeys.Accounts).CountTenants(cancellationToken).WaitAsync(Patience, clock, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
