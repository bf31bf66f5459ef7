using Npgsql;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Grains.Silo;
using static XenoStore.Tests.Grains.Silo.Orders;

namespace XenoStore.Tests.Grains;

public class FailedWrites(SiloFixture fixture) : IClassFixture<SiloFixture>
{
    [Fact]
    public async Task An_order_whose_write_was_cut_off_is_an_error_and_can_be_offered_again()
    {
        var tenant = await fixture.NewTenantAsync();
        await fixture.Grains.OfferAsync(tenant, Order(1, 10_00));
        var changed = Order(1, 20_00) with { UpdatedAt = Noon.AddMinutes(1) };

        await using (var blocker = await BlockOrdersAsync())
        {
            var offer = fixture.Grains.OfferAsync(tenant, changed);
            await CutOffWriterAsync(blocker);
            await Should.ThrowAsync<NpgsqlException>(() => offer);
        }

        (await fixture.Grains.OfferAsync(tenant, changed)).ShouldBe(UpsertOutcome.Applied, "memory may not believe what was never committed");
        await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.GrossSales == 20_00);
        (await fixture.Silo.Get<Recount>().RunAsync(tenant, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_the_answer_next_time()
    {
        var tenant = await fixture.NewTenantAsync();
        using var deadline = new CancellationTokenSource();
        var order = fixture.Grains.Order(tenant, 1);
        var version = new RecordVersion(Noon, Noon);

        await using (await BlockOrdersAsync())
        {
            var offer = order.Upsert(Order(1, 10_00), version, deadline.Token);
            await deadline.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => offer);
        }

        (await order.Upsert(Order(1, 10_00), version, CancellationToken.None)).ShouldBeOneOf(UpsertOutcome.Applied, UpsertOutcome.Unchanged);
        await fixture.Grains.Tenant(tenant).StatsWhenAsync(Month, stats => stats.Asked.Totals.Amounts.GrossSales == 10_00);
    }

    private async Task<NpgsqlConnection> BlockOrdersAsync()
    {
        var connection = new NpgsqlConnection(fixture.Postgres.ConnectionString + ";Pooling=false"); // its end must end the lock
        await connection.OpenAsync();
        await ExecuteAsync(connection, "begin; lock table orders in access exclusive mode");
        return connection;
    }

    /// <summary>Ends the session that waits for the lock as soon as there is one.</summary>
    private static async Task CutOffWriterAsync(NpgsqlConnection blocker)
    {
        while (await ExecuteAsync(blocker, "select count(pg_terminate_backend(pid)) from pg_locks where not granted and relation = 'orders'::regclass") == 0)
        {
            await Task.Yield();
        }
    }

    private static async Task<long> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is long count ? count : 0;
    }
}
