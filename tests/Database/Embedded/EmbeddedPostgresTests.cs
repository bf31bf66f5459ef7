using System.Diagnostics;
using System.Runtime.Versioning;
using XenoStore.Database.Embedded;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Embedded;

/// <summary>The private server's life: start, stop, and every way a host can leave it behind.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly string folder = TestDataFolder.Create();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_committed_is_there_after_a_restart()
    {
        await using (var first = await StartAsync())
        {
            await CommitRowAsync(first.ConnectionString);
        }

        await using var second = await StartAsync();
        (await CommittedRowsAsync(second.ConnectionString)).ShouldBe(1L);
    }

    [Fact]
    public async Task Disposal_ends_the_server_and_may_be_repeated()
    {
        var server = await StartAsync();
        await server.DisposeAsync();
        await server.DisposeAsync();

        server.Exited.IsCompletedSuccessfully.ShouldBeTrue();
        File.Exists(PidFile).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_run_side_by_side_on_folders_of_their_own()
    {
        await using var one = await StartAsync();
        await using var other = await EmbeddedPostgres.StartAsync(TestOptions.For(Path.Combine(folder, "other")), default);
        await CommitRowAsync(one.ConnectionString);

        (await Statement.RunAsync(other.ConnectionString, "select to_regclass('kept') is null")).ShouldBe(true);
    }

    [Fact]
    public async Task Folder_that_the_server_user_cannot_reach_serves_all_the_same()
    {
        var hidden = Directory.CreateDirectory(Path.Combine(folder, "hidden"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using var server = await EmbeddedPostgres.StartAsync(TestOptions.For(Path.Combine(hidden.FullName, "data")), default);
        (await Statement.RunAsync(server.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Half_made_cluster_is_made_again()
    {
        var unfinished = Directory.CreateDirectory(Path.Combine(folder, "postgres.new"));
        await File.WriteAllTextAsync(Path.Combine(unfinished.FullName, "PG_VERSION"), "18");

        await using var server = await StartAsync();
        (await Statement.RunAsync(server.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Host_killed_and_started_again_at_once_finds_what_was_committed()
    {
        using var host = await HostProcess.StartAsync(folder);
        await CommitRowAsync(host.ConnectionString);
        await host.KillAsync();

        await using var server = await StartAsync();
        (await CommittedRowsAsync(server.ConnectionString)).ShouldBe(1L);
    }

    [Fact]
    public async Task Server_ends_by_itself_when_its_host_is_killed()
    {
        using var host = await HostProcess.StartAsync(folder);
        await host.KillAsync();

        // Another process's end can only be polled for.
        var patience = Stopwatch.StartNew();
        while (File.Exists(PidFile) && patience.Elapsed < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(20);
        }

        File.Exists(PidFile).ShouldBeFalse();
    }

    [Fact]
    public async Task Server_that_outlived_its_host_is_stopped_and_replaced()
    {
        await (await StartAsync()).DisposeAsync();
        var outlived = await StartWithoutHostAsync();

        await using var server = await StartAsync();
        outlived.Exited.IsCompletedSuccessfully.ShouldBeTrue();
        server.ProcessId.ShouldNotBe(outlived.ProcessId);
    }

    [Fact]
    public async Task Killed_postmaster_recovers_what_was_committed()
    {
        await using (var first = await StartAsync())
        {
            await CommitRowAsync(first.ConnectionString);
            Process.GetProcessById(first.ProcessId).Kill();
            await first.Exited;
        }

        File.Exists(PidFile).ShouldBeTrue();
        await using var second = await StartAsync();
        (await CommittedRowsAsync(second.ConnectionString)).ShouldBe(1L);
    }

    [Fact]
    public async Task Stale_pid_that_now_belongs_to_another_process_is_no_obstacle()
    {
        await (await StartAsync()).DisposeAsync();

        // A living process of the server's own user is what PostgreSQL itself would take for a running server.
        await using var bystander = await EmbeddedPostgres.StartAsync(TestOptions.For(Path.Combine(folder, "bystander")), default);
        await File.WriteAllTextAsync(PidFile, $"{bystander.ProcessId}\n{Path.Combine(folder, "postgres")}\n");

        await using var server = await StartAsync();
        (await Statement.RunAsync(server.ConnectionString, "select 1")).ShouldBe(1);
        (await Statement.RunAsync(bystander.ConnectionString, "select 1")).ShouldBe(1);
    }

    private string PidFile => Path.Combine(folder, "postgres", "postmaster.pid");

    private Task<EmbeddedPostgres> StartAsync() => EmbeddedPostgres.StartAsync(TestOptions.For(folder), default);

    private async Task<RunningServer> StartWithoutHostAsync()
    {
        var data = DataFolder.Create(folder);
        var programs = await PostgresPrograms.LocateAsync(null, data, default);
        return await RunningServer.StartAsync(data, programs, TestOptions.For(folder), default);
    }

    private static async Task CommitRowAsync(string connectionString) =>
        await Statement.RunAsync(connectionString, "create table kept (id int); insert into kept values (1)");

    private static Task<object?> CommittedRowsAsync(string connectionString) =>
        Statement.RunAsync(connectionString, "select count(*) from kept");
}
