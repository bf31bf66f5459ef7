using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Runtime;
using XenoStore.Database.Engine;
using XenoStore.Grains.Sync;
using XenoStore.Silo;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Cluster;

/// <summary>
/// An installation moves from one process to a cluster, and back, by being started there. The embedded engine's side is played by the tables and
/// the JSON that it uses, the cluster's by a silo.
/// </summary>
public sealed class MovingTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    private readonly GrainStateTable _states = new(postgres.Writer);
    private readonly ReminderTable _reminders = new(postgres.Writer);

    [Fact]
    public async Task A_silo_goes_on_with_the_state_and_the_reminders_of_one_process_and_leaves_them_as_it_would()
    {
        var tenant = await postgres.NewTenantAsync();
        var key = GrainKeys.Sync(tenant);
        var left = new SyncState { HistoryRead = true, RecountDrift = 3, Scopes = ["read_orders"], Claimed = new Coverage(new DateOnly(2024, 1, 2), Complete: true) };
        await _states.WriteAsync("sync", key, JsonSerializer.SerializeToUtf8Bytes(left, Json), null, default);
        await _reminders.UpsertAsync("sync", key, SyncReminder.CatchUp, DateTimeOffset.UtcNow + Hourly, Hourly, default);

        using (var silo = await StartSiloAsync())
        {
            var sync = silo.Services.GetRequiredService<IGrainFactory>().GetGrain<ISyncGrain>(key);
            (await sync.Progress()).ShouldSatisfyAllConditions(
                progress => progress.LastRecountDrift.ShouldBe(3), progress => progress.Coverage.ShouldBe(left.Claimed));
            await sync.Rederive(default); // written on return
            await silo.StopAsync();
        }

        (await StateAsync(key)).ShouldSatisfyAllConditions(
            state => state.Scopes.ShouldBe(left.Scopes), state => state.Claimed.ShouldBe(left.Claimed), state => state.HistoryRead.ShouldBeTrue());
        (await _reminders.FindAsync("sync", key, SyncReminder.CatchUp, default)).ShouldNotBeNull().Period.ShouldBe(Hourly);
        await ShouldHaveItsHashAsync(key);
    }

    [Fact]
    public async Task A_reminder_of_the_cluster_is_due_in_one_process()
    {
        var tenant = await postgres.NewTenantAsync();
        using (var silo = await StartSiloAsync())
        {
            await silo.Services.GetRequiredService<IGrainFactory>().GetGrain<ISyncGrain>(GrainKeys.Sync(tenant)).Start("user", default);
            await silo.StopAsync();
        }

        var reminder = (await _reminders.FindAsync("sync", GrainKeys.Sync(tenant), SyncReminder.CatchUp, default)).ShouldNotBeNull();
        var due = await _reminders.ClaimDueAsync(reminder.StartAt, reminder.StartAt + Hourly, 100, default);
        due.Select(row => (row.GrainKey, row.Name)).ShouldContain((GrainKeys.Sync(tenant), SyncReminder.CatchUp));
    }

    private async Task<SyncState> StateAsync(string key) =>
        JsonSerializer.Deserialize<SyncState>((await _states.ReadAsync("sync", key, default))!.Payload, Json)!;

    private async Task ShouldHaveItsHashAsync(string key)
    {
        await using var look = postgres.Writer.CreateCommand("select grain_hash from reminders where grain_key = $1");
        look.Parameters.AddWithValue(key);
        (await look.ExecuteScalarAsync()).ShouldBe(unchecked((int)GrainId.Create("sync", key).GetUniformHashCode()));
    }

    private async Task<IHost> StartSiloAsync()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(EngineSettings.NewSilo());
        builder.Configuration.AddInMemoryCollection(
        [
            new("DATABASE_URL", postgres.ConnectionString),
            new("XENO_DATA", TestDataFolder.Create()),
            new("XENO_CATCH_UP_SECONDS", Hourly.TotalSeconds.ToString(CultureInfo.InvariantCulture)),
            new("SHOPIFY_ADMIN_URL", "http://127.0.0.1:1/{shop}"), // nobody listens there
        ]);
        builder.Services.AddXenoSilo(builder.Configuration);
        var silo = builder.Build();
        await silo.StartAsync();
        return silo;
    }
}
