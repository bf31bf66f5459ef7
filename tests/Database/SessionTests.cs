using Microsoft.Extensions.Options;
using Npgsql;
using XenoStore.Database;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database;

/// <summary>What the two data sources promise of their sessions.</summary>
public sealed class SessionTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task Writer_is_born_as_its_role_with_the_limits_of_the_write_path()
    {
        await using var writer = new WriterDataSource(Defaults());
        (await ShowAsync(writer)).ShouldBe("xeno_writer 2s 1s 10s");
    }

    [Fact]
    public async Task Writer_out_of_the_pool_keeps_its_role()
    {
        var options = Defaults();
        options.Value.WriterPoolSize = 1;
        await using var writer = new WriterDataSource(options);
        await ShowAsync(writer);
        (await ShowAsync(writer)).ShouldStartWith("xeno_writer ");
    }

    [Fact]
    public async Task Statement_that_takes_too_long_is_cancelled_by_the_server()
    {
        var options = Defaults();
        options.Value.WriterStatementTimeout = TimeSpan.FromMilliseconds(50);
        await using var writer = new WriterDataSource(options);
        await using var command = writer.CreateCommand("select pg_sleep(60)");
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteScalarAsync())).SqlState.ShouldBe(PostgresErrorCodes.QueryCanceled);
    }

    [Fact]
    public async Task Report_sees_one_instant_throughout()
    {
        var tenant = await postgres.NewTenantAsync();
        await using var session = await postgres.Reports.OpenAsync(tenant, default);
        await using var command = session.CreateCommand("select concat_ws(' ', current_user, current_setting('transaction_isolation'), current_setting('transaction_read_only'), current_setting('work_mem'))");
        (await command.ExecuteScalarAsync()).ShouldBe("xeno_report repeatable read on 64MB");
    }

    private OptionsWrapper<DatabaseOptions> Defaults() => new(new DatabaseOptions { ConnectionString = postgres.ConnectionString });

    private static async Task<string> ShowAsync(WriterDataSource writer)
    {
        await using var command = writer.CreateCommand(
            "select concat_ws(' ', current_user, current_setting('statement_timeout'), current_setting('lock_timeout'), current_setting('idle_in_transaction_session_timeout'))");
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
