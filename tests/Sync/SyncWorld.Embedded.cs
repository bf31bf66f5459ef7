using Microsoft.Extensions.DependencyInjection;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Tests.Sync;

/// <content>On the embedded engine.</content>
public sealed partial class SyncWorld
{
    /// <summary>Comes to a reminder's next tick: that which fell due while no silo ran is made up for within a minute.</summary>
    /// <param name="reminder">Registered before this silo started.</param>
    /// <param name="period">Its own.</param>
    public Task WakeAsync(string reminder, TimeSpan period)
    {
        Time.Advance(TimeSpan.FromMinutes(1));
        return Task.CompletedTask;
    }

    private static partial void ConfigureEngine(IServiceCollection services) =>
        services.PostConfigure<EmbeddedSiloOptions>(options => options.ReminderPollPeriod = TimeSpan.FromMinutes(1));
}
