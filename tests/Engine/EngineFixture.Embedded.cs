using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Tests.Engine;

/// <content>On the embedded engine.</content>
public partial class EngineFixture
{
    private IHost? _host;

    public IGrainFactory Grains => _host!.Services.GetRequiredService<IClusterClient>();

    public async Task InitializeAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        AddServices(builder.Services);
        builder.Services.AddSingleton<IGrainStateStore, InMemoryGrainStateStore>();
        builder.Services.AddSingleton<IReminderStore, InMemoryReminderStore>();
        builder.Services.AddEmbeddedSilo(options =>
        {
            options.GrainAssemblies.Add(typeof(EngineFixture).Assembly);
            options.CollectionAge = CollectionAge;
            options.CollectionQuantum = CollectionQuantum;
            options.MinimumReminderPeriod = LeastReminderPeriod;
            options.ReminderPollPeriod = TimeSpan.FromMilliseconds(50);
        });
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _host!.StopAsync();
        _host.Dispose();
    }
}
