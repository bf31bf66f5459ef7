using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Bench;

/// <content>On the embedded engine.</content>
internal static partial class EngineBenchmark
{
    private static partial void AddEngine(IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IGrainStateStore, InMemoryGrainStateStore>().AddSingleton<IReminderStore, InMemoryReminderStore>();
        builder.Services.AddEmbeddedSilo(options => options.GrainAssemblies.Add(typeof(PingGrain).Assembly));
    }
}
