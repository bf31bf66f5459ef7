using Microsoft.Extensions.DependencyInjection;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Tests.Sync;

/// <content>On the embedded engine.</content>
public sealed partial class SyncWorld
{
    private static partial void ConfigureEngine(IServiceCollection services) =>
        services.PostConfigure<EmbeddedSiloOptions>(options => options.ReminderPollPeriod = TimeSpan.FromMinutes(1));
}
