using Microsoft.Extensions.DependencyInjection;

namespace XenoStore.Tests.Sync;

/// <content>On Microsoft Orleans, whose reminders go by the test's clock as they are.</content>
public sealed partial class SyncWorld
{
    private static partial void ConfigureEngine(IServiceCollection services)
    {
    }
}
