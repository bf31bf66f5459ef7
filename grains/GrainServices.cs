using Microsoft.Extensions.DependencyInjection;
using XenoStore.Grains.Deliveries;
using XenoStore.Grains.Ledger;
using XenoStore.Grains.Sync;

namespace XenoStore.Grains;

/// <summary>Registers what the grains of this project need beside the database and Shopify.</summary>
public static class GrainServices
{
    /// <summary>Adds the services that feed the grains. The engine finds the grains themselves.</summary>
    public static IServiceCollection AddXenoGrains(this IServiceCollection services)
    {
        services.AddHostedService<CellFeed>();
        services.AddHostedService<DeliveryPump>();
        return services.AddSync();
    }
}
