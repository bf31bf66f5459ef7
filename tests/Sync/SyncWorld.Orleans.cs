using Microsoft.Extensions.DependencyInjection;

namespace XenoStore.Tests.Sync;

/// <content>On Microsoft Orleans, whose reminders go by the test's clock as they are.</content>
public sealed partial class SyncWorld
{
    /// <summary>Comes to a reminder's next tick; those that fell due while no silo ran are gone.</summary>
    /// <param name="reminder">Registered before this silo started.</param>
    /// <param name="period">Its own.</param>
    public async Task WakeAsync(string reminder, TimeSpan period)
    {
        var silo = _host!.Services.GetRequiredService<ILocalSiloDetails>().SiloAddress;
        await ArmedReminders.By(silo, reminder).WaitAsync(Patience);
        Time.Advance(period);
    }

    private static partial void ConfigureEngine(IServiceCollection services) => ArmedReminders.Watch();
}
