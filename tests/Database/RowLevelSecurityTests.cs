using Microsoft.Extensions.Options;
using Npgsql;
using XenoStore.Database;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database;

/// <summary>The second wall on its own: statements without a <c>where</c>, on a table guarded the way every tenant table is.</summary>
public sealed class RowLevelSecurityTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private readonly string table = $"probe_{Guid.NewGuid():n}";
    private TenantId mine;
    private TenantId theirs;

    public async Task InitializeAsync()
    {
        mine = await postgres.NewTenantAsync();
        theirs = await postgres.NewTenantAsync();
        await AsOwnerAsync($"create table {table} (tenant_id int not null, note text); call guard_tenant_table('{table}')");
        await using var insert = postgres.Writer.CreateCommand($"insert into {table} values ({mine}, 'mine'), ({theirs}, 'theirs')");
        await insert.ExecuteNonQueryAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Writer_sees_every_tenant()
    {
        await using var command = postgres.Writer.CreateCommand($"select count(*) from {table}");
        (await command.ExecuteScalarAsync()).ShouldBe(2L);
    }

    [Fact]
    public async Task Report_without_a_where_sees_its_tenant_alone()
    {
        await using var session = await postgres.Reports.OpenAsync(mine, default);
        (await ScalarAsync(session, $"select string_agg(note, ',') from {table}")).ShouldBe("mine");
    }

    [Fact]
    public async Task Report_without_a_tenant_sees_nothing()
    {
        await using var session = await postgres.Reports.OpenAsync(mine, default);
        await ScalarAsync(session, "select set_config('xeno.tenant_id', '', true)");
        (await ScalarAsync(session, $"select count(*) from {table}")).ShouldBe(0L);
    }

    [Fact]
    public async Task Session_out_of_the_pool_remembers_no_tenant_and_keeps_its_role()
    {
        var options = postgres.Options;
        options.ReportPoolSize = 1;
        await using var reports = new ReportDataSource(new OptionsWrapper<DatabaseOptions>(options));
        await using (var first = await reports.OpenAsync(mine, default))
        {
            await ScalarAsync(first, "select 1");
        }

        await using var second = await reports.OpenAsync(theirs, default);
        (await ScalarAsync(second, $"select current_user || ' ' || string_agg(note, ',') from {table}")).ShouldBe("xeno_report theirs");
    }

    [Theory]
    [InlineData("insert into {0} values (1, 'forged')")]
    [InlineData("update {0} set note = 'forged'")]
    [InlineData("delete from {0}")]
    public async Task Report_role_cannot_write_even_in_a_transaction_that_may(string statement)
    {
        var refusal = await Should.ThrowAsync<PostgresException>(
            () => AsOwnerAsync($"set role xeno_report; set xeno.tenant_id = {mine}; {string.Format(statement, table)}"));
        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Report_session_is_read_only()
    {
        await using var session = await postgres.Reports.OpenAsync(mine, default);
        var refusal = await Should.ThrowAsync<PostgresException>(() => ScalarAsync(session, "create temporary table scratch (id int)"));
        refusal.SqlState.ShouldBe(PostgresErrorCodes.ReadOnlySqlTransaction);
    }

    [Theory]
    [InlineData("users")]
    [InlineData("tenants")]
    [InlineData("memberships")]
    [InlineData("sessions")]
    [InlineData("refresh_tokens")]
    [InlineData("grain_state")]
    [InlineData("reminders")]
    [InlineData("schema_migrations")]
    public async Task Report_has_no_right_to_the_tables_that_are_none_of_its_business(string forbidden)
    {
        await using var session = await postgres.Reports.OpenAsync(mine, default);
        var refusal = await Should.ThrowAsync<PostgresException>(() => ScalarAsync(session, $"select count(*) from {forbidden}"));
        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Owner_is_subject_to_the_policies_too()
    {
        await using var connection = await OpenAsOwnerAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {table}", connection);
        (await command.ExecuteScalarAsync()).ShouldBe(0L);
    }

    private async Task AsOwnerAsync(string sql)
    {
        await using var connection = await OpenAsOwnerAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<NpgsqlConnection> OpenAsOwnerAsync()
    {
        // Not pooled: some of these sessions change their role.
        var connection = new NpgsqlConnection($"{postgres.ConnectionString};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<object?> ScalarAsync(ReportSession session, string sql)
    {
        await using var command = session.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
