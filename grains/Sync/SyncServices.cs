using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Grains.Sync.Stages;

namespace XenoStore.Grains.Sync;

/// <summary>Registers the sync.</summary>
public static class SyncServices
{
    /// <summary>
    /// Adds what <see cref="SyncGrain"/> needs. Reads <c>XENO_CATCH_UP_SECONDS</c>, <c>XENO_PUBLIC_URL</c> and <c>XENO_CRASH</c>
    /// from the configuration.
    /// </summary>
    public static IServiceCollection AddSync(this IServiceCollection services)
    {
        services.AddOptions<SyncOptions>().Configure<IConfiguration>(Configure);
        return services
            .AddSingleton<SyncStages>()
            .AddSingleton<SyncSlots>()
            .AddSingleton<OrderReadings>()
            .AddSingleton(provider => new CrashPoints(provider.GetRequiredService<IConfiguration>()["XENO_CRASH"]))
            .AddSingleton<IRecordPages<OrderSnapshot>, OrderPages>()
            .AddSingleton<IRecordPages<CustomerSnapshot>, CustomerPages>()
            .AddSingleton<IRecordPages<ProductSnapshot>, ProductPages>()
            .AddSingleton<ISyncStage, ShopStage>()
            .AddSingleton<ISyncStage, SubscriptionStage>()
            .AddSingleton<ISyncStage, RereadStage>()
            .AddSingleton<ISyncStage, PageStage<ProductSnapshot>>()
            .AddSingleton<ISyncStage, PageStage<OrderSnapshot>>()
            .AddSingleton<ISyncStage, PageStage<CustomerSnapshot>>()
            .AddSingleton<ISyncStage, DeletionStage>()
            .AddSingleton<ISyncStage, SweepStage>()
            .AddSingleton<ISyncStage, RecountStage>()
            .AddSingleton<ISyncStage, RederiveStage>();
    }

    private static void Configure(SyncOptions options, IConfiguration configuration)
    {
        if (configuration["XENO_CATCH_UP_SECONDS"] is { Length: > 0 } seconds)
        {
            options.CatchUpEvery = TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
        }

        if (configuration["XENO_PUBLIC_URL"] is { Length: > 0 } publicUrl)
        {
            options.PublicUrl = new Uri(publicUrl, UriKind.Absolute);
        }
    }
}
