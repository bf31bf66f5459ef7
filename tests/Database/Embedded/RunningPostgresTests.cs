using System.Runtime.Versioning;
using Npgsql;
using XenoStore.Database;
using XenoStore.Database.Embedded;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Embedded;

/// <summary>What holds while the private server runs; its comings and goings are in <see cref="EmbeddedPostgresTests"/>.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class RunningPostgresTests(RunningPostgresTests.OneServer one) : IClassFixture<RunningPostgresTests.OneServer>
{
    private readonly string folder = one.Folder;
    private readonly EmbeddedPostgres server = one.Server;

    [Fact]
    public async Task It_is_version_18_with_full_durability_and_no_superuser() =>
        await StartUpCheck.RunAsync(server.ConnectionString, default);

    [Fact]
    public async Task Superuser_cannot_log_in()
    {
        var asSuperuser = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Username = "postgres", Database = "postgres" };
        var refusal = await Should.ThrowAsync<PostgresException>(() => Statement.RunAsync(asSuperuser.ConnectionString, "select 1"));
        refusal.SqlState.ShouldBe(PostgresErrorCodes.InvalidAuthorizationSpecification);
    }

    [Fact]
    public void Password_can_be_read_by_its_owner_alone() =>
        File.GetUnixFileMode(Path.Combine(folder, "postgres.password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

    [Fact]
    public async Task Second_host_on_the_same_folder_is_refused_and_harms_nothing()
    {
        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(TestOptions.For(folder), default));

        refusal.Message.ShouldContain("in use by another running XenoStore");
        (await Statement.RunAsync(server.ConnectionString, "select 1")).ShouldBe(1);
    }

    /// <summary>These tests change nothing, so they share a server.</summary>
    public sealed class OneServer : IAsyncLifetime
    {
        public string Folder { get; } = TestDataFolder.Create();

        public EmbeddedPostgres Server { get; private set; } = null!;

        public async Task InitializeAsync() => Server = await EmbeddedPostgres.StartAsync(TestOptions.For(Folder), default);

        public async Task DisposeAsync()
        {
            await Server.DisposeAsync();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
