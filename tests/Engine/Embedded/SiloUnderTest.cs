using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Tests.Engine.Embedded;

/// <summary>A silo of a test's own: it may stop and start again over the same stores, on a clock that the test moves.</summary>
internal sealed class SiloUnderTest
{
    public static readonly DateTimeOffset Start = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private IHost? _host;

    public FakeTimeProvider Clock { get; } = new(Start);

    public InMemoryGrainStateStore States { get; } = new();

    public WatchedReminderStore Reminders { get; } = new();

    public Action<EmbeddedSiloOptions> Configure { get; init; } = _ => { };

    public IGrainFactory Grains => _host!.Services.GetRequiredService<IGrainFactory>();

    public async Task StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IGrainStateStore>(States);
        builder.Services.AddSingleton<IReminderStore>(Reminders);
        builder.Services.AddSingleton(new Greeter("Hello"));
        builder.Services.AddEmbeddedSilo(options =>
        {
            options.GrainAssemblies.Add(typeof(SiloUnderTest).Assembly);
            Configure(options);
        });
        _host = builder.Build();
        await _host.StartAsync();
    }

    public Task StopAsync() => _host!.StopAsync();

    /// <summary>Stops for good; no error if it never started.</summary>
    public async Task EndAsync()
    {
        if (_host is not null)
        {
            await _host.StopAsync();
            _host.Dispose();
        }
    }
}
