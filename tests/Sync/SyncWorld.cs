using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Orleans;
using XenoStore.Database.Accounts;
using XenoStore.Grains.Sync;
using XenoStore.Shopify.Admin;
using XenoStore.Silo;
using XenoStore.Tests.Fixtures;
using XenoStore.Tests.Sync.Scripted;

namespace XenoStore.Tests.Sync;

/// <summary>
/// One tenant with a scripted shop, a database of its own and a clock that only the test moves; the silo can be stopped, or die at a
/// crash point, and started again on what it left.
/// </summary>
public sealed partial class SyncWorld : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly PostgresFixture _postgres = new();
    private readonly string _data = TestDataFolder.Create();
    private IHost? _host;

    private SyncWorld() => Shop = new ScriptedShop(Time);

    public FakeTimeProvider Time { get; } = new(Samples.Start.AddDays(20));

    public ScriptedShop Shop { get; }

    public TenantId Tenant { get; private set; }

    public SyncOptions Options { get; } = new() { OrdersPerPage = 4, RecordsPerPage = 3 };

    public StoredTables Tables => new(_postgres.Writer, Tenant);

    public IGrainFactory Grains => _host!.Services.GetRequiredService<IGrainFactory>();

    public ISyncGrain Sync => Grains.GetGrain<ISyncGrain>(GrainKeys.Sync(Tenant));

    public ITenantGrain TenantGrain => Grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(Tenant));

    /// <summary>A connected shop and a running silo; nothing has been read yet.</summary>
    public static async Task<SyncWorld> StartAsync(Action<SyncOptions>? configure = null, CrashPoints? crash = null)
    {
        var world = new SyncWorld();
        configure?.Invoke(world.Options);
        await world._postgres.InitializeAsync();
        await world.StartSiloAsync(crash);
        var accounts = world._host!.Services.GetRequiredService<IAccountStore>();
        var shop = new NewShop(world.Shop.Domain, "Scripted", "token", ClientSecret: null, world.Shop.Info);
        var connected = await accounts.RegisterAsync($"{Guid.NewGuid():n}@example.com", "hash", shop, world.Time.GetUtcNow(), default);
        world.Tenant = connected.Tenant!.Id;
        return world;
    }

    /// <summary>A shop whose history has been read.</summary>
    public static async Task<SyncWorld> ReadAsync(int orders, Func<long, DateTimeOffset>? at = null, Action<SyncOptions>? configure = null)
    {
        var world = await StartAsync(configure);
        world.Shop.Put(Enumerable.Range(1, orders).Select(n => Samples.Order(n, at?.Invoke(n))));
        (await world.RunAsync("register")).Run!.Error.ShouldBeNull();
        return world;
    }

    /// <summary>Starts a silo on the database, which may hold what a former one left.</summary>
    public async Task StartSiloAsync(CrashPoints? crash = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new("DATABASE_URL", _postgres.ConnectionString), new("XENO_DATA", _data)]);
        builder.Configuration.AddInMemoryCollection(EngineSettings.NewSilo());
        builder.Services.AddXenoSilo(builder.Configuration);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<IAdminClient>(Shop);
        builder.Services.AddSingleton(crash ?? new CrashPoints(setting: null));
        builder.Services.PostConfigure<SyncOptions>(Copy);
        ConfigureEngine(builder.Services);
        _host = builder.Build();
        await _host.StartAsync();
    }

    public async Task StopSiloAsync()
    {
        using var host = _host!;
        await host.StopAsync();
        _host = null;
    }

    /// <summary>Changes what only the schema's owner may.</summary>
    public async Task ExecuteAsOwnerAsync(string sql)
    {
        await using var owner = NpgsqlDataSource.Create(_postgres.ConnectionString);
        await using var command = owner.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Starts a run by hand and waits for its end.</summary>
    public async Task<SyncProgress> RunAsync(string trigger = "user")
    {
        var run = await Sync.Start(trigger, default);
        return await UntilAsync(progress => progress.Run?.Id == run.Id && progress.Run.FinishedAt is not null);
    }

    /// <summary>Lets the reminder's period pass.</summary>
    public void Tick() => Time.Advance(Options.CatchUpEvery + TimeSpan.FromMinutes(1));

    /// <summary>Waits for the sync to reach a state, woken by the tenant's own signal of changes.</summary>
    public async Task<SyncProgress> UntilAsync(Func<SyncProgress, bool> reached)
    {
        using var patience = new CancellationTokenSource(Patience);
        var seen = await TenantGrain.WaitForChange(-1, -1, patience.Token);
        while (true)
        {
            var progress = await Sync.Progress();
            if (reached(progress))
            {
                return progress;
            }

            seen = await TenantGrain.WaitForChange(seen.Revision, seen.SyncRevision, patience.Token);
        }
    }

    /// <summary>Waits until the run under way has ended.</summary>
    public Task<SyncProgress> UntilFinishedAsync() => UntilAsync(progress => progress.Run is { FinishedAt: not null });

    /// <summary>Waits until the tenant has been told that its whole history is in, without asking the sync.</summary>
    public async Task UntilCompleteAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var seen = await TenantGrain.WaitForChange(-1, -1, patience.Token);
        while (!(await TenantGrain.Stats(range: null, Comparison.None)).Coverage.Complete)
        {
            seen = await TenantGrain.WaitForChange(seen.Revision, seen.SyncRevision, patience.Token);
        }
    }

    /// <summary>Waits until the sync waits for Shopify.</summary>
    public Task<SyncProgress> UntilWaitingAsync() => UntilAsync(progress => progress.Resources.Any(r => r.State == ResourceState.Waiting));

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await StopSiloAsync();
        }

        await _postgres.DisposeAsync();
    }

    private static partial void ConfigureEngine(IServiceCollection services);

    private void Copy(SyncOptions options)
    {
        foreach (var property in typeof(SyncOptions).GetProperties())
        {
            property.SetValue(options, property.GetValue(Options));
        }
    }
}
