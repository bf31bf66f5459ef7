using Npgsql;
using XenoStore.Database;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Migrations;

using Migrations = XenoStore.Database.Migrations;

public sealed class MigrationsTests
{
    private static readonly Migration First = new("0001_first", "create table first (id int)");
    private static readonly Migration Second = new("0002_second", "create table second (id int)");

    [Fact]
    public async Task Two_at_once_apply_each_migration_once()
    {
        var database = await TestServer.CreateBlankDatabaseAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Migrations.RunAsync(database, default)));

        (await Statement.RunAsync(database, "select count(*)::int from schema_migrations")).ShouldBe(Migration.All.Count);
    }

    [Fact]
    public async Task Many_databases_of_one_server_migrate_at_once()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TestServer.CreateBlankDatabaseAsync()));
        await Task.WhenAll(databases.Select(database => Migrations.RunAsync(database, default)));

        foreach (var database in databases)
        {
            (await Statement.RunAsync(database, "set role xeno_writer; select count(*) from tenants")).ShouldBe(0L);
        }
    }

    [Fact]
    public async Task Second_run_finds_nothing_to_do()
    {
        var database = await TestServer.CreateBlankDatabaseAsync();
        await Migrations.RunAsync(database, [First, Second], default);
        await Migrations.RunAsync(database, [First, Second], default);

        (await Statement.RunAsync(database, "select count(*) from schema_migrations")).ShouldBe(2L);
    }

    [Fact]
    public async Task Edited_migration_is_refused_by_name()
    {
        var database = await TestServer.CreateBlankDatabaseAsync();
        await Migrations.RunAsync(database, [First, Second], default);

        var edited = Second with { Sql = "create table second (id bigint)" };
        var refusal = await Should.ThrowAsync<MigrationException>(() => Migrations.RunAsync(database, [First, edited], default));
        refusal.Message.ShouldContain("0002_second");
    }

    [Fact]
    public async Task Database_newer_than_the_program_is_refused()
    {
        var database = await TestServer.CreateBlankDatabaseAsync();
        await Migrations.RunAsync(database, [First, Second], default);

        var refusal = await Should.ThrowAsync<MigrationException>(() => Migrations.RunAsync(database, [First], default));
        refusal.Message.ShouldContain("0002_second");
    }

    [Fact]
    public async Task Failing_migration_leaves_nothing_and_keeps_those_before_it()
    {
        var database = await TestServer.CreateBlankDatabaseAsync();
        var failing = new Migration("0002_failing", "create table half (id int); select 1 / 0");
        await Should.ThrowAsync<PostgresException>(() => Migrations.RunAsync(database, [First, failing], default));

        (await Statement.RunAsync(database, "select to_regclass('first') is not null and to_regclass('half') is null")).ShouldBe(true);
        await Migrations.RunAsync(database, [First, Second], default);
    }

    [Fact]
    public void Line_ends_of_a_checkout_do_not_change_a_checksum() =>
        new Migration("0001", "select 1;\r\nselect 2;\r\n").Checksum.ShouldBe(new Migration("0001", "select 1;\nselect 2;\n").Checksum);

    [Fact]
    public void Every_migration_has_a_number_of_its_own()
    {
        var numbers = Migration.All.Select(migration => migration.Name.Split('_')[0]).ToList();
        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(number => number.Length == 4 && number.All(char.IsAsciiDigit));
    }
}
