using Microsoft.Extensions.Hosting;

namespace XenoStore.Bench;

/// <content>On Microsoft Orleans: one silo, which is its own client.</content>
internal static partial class EngineBenchmark
{
    private static partial void AddEngine(IHostApplicationBuilder builder) => builder.UseOrleans(silo => silo.UseLocalhostClustering());
}
