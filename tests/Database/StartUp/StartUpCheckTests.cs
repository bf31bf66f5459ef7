using XenoStore.Database;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.StartUp;

/// <summary>The check against a real server; the rules one by one are in <see cref="RefusalsTests"/>.</summary>
public sealed class StartUpCheckTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task Migrated_database_passes() => await StartUpCheck.RunAsync(postgres.ConnectionString, default);

    [Fact]
    public async Task Commit_that_does_not_wait_for_the_disk_is_refused()
    {
        var refusal = await RefusalAsync($"{postgres.ConnectionString};Options=-c synchronous_commit=off");
        refusal.Refusals.ShouldHaveSingleItem().ShouldContain("synchronous_commit");
    }

    [Theory]
    [InlineData("")]
    [InlineData("alter table naked enable row level security")]
    [InlineData("alter table naked force row level security")]
    public async Task Tenant_table_without_its_wall_is_refused(string halfMeasure)
    {
        var database = await TestServer.CreateBlankDatabaseAsync();
        await Statement.RunAsync(database, $"create table naked (tenant_id int); {halfMeasure}");
        (await RefusalAsync(database)).Message.ShouldContain("naked");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var database = await TestServer.CreateBlankDatabaseAsync();
        await Statement.RunAsync(database, "create table naked (tenant_id int)");
        (await RefusalAsync($"{database};Options=-c synchronous_commit=off")).Refusals.Count.ShouldBe(2);
    }

    private static Task<UnsafeDatabaseException> RefusalAsync(string connectionString) =>
        Should.ThrowAsync<UnsafeDatabaseException>(() => StartUpCheck.RunAsync(connectionString, default));
}
