using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

public sealed class BadOrderTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task Bad_order_is_refused_alone()
    {
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        var tenant = await postgres.NewTenantAsync();
        var page = Enumerable.Range(1, 100).Select(id => new SampleOrder(id) { Price = id == 37 ? 1_000_000_000_000_000 : 10 }.For(tenant)).ToArray();

        var results = await writer.WriteManyAsync(page, default);
        results.Select((result, at) => (result.Outcome, Id: at + 1)).Where(result => result.Outcome != UpsertOutcome.Applied)
            .ShouldBe([(UpsertOutcome.Refused, 37)]);
        results[36].Reason!.ShouldContain("amounts_are_plausible");

        var tables = new LedgerTables(postgres, tenant);
        (await tables.DayAsync(0))!.Amounts.Orders.ShouldBe(99);
        await tables.ShouldBeExactAsync();
    }

    [Fact]
    public async Task Amounts_beyond_64_bits_are_refused_and_not_thrown()
    {
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        var tenant = await postgres.NewTenantAsync();
        var order = new SampleOrder(1).For(tenant);
        var beyond = order.Events[1] with { Amounts = new LedgerAmounts { GrossSales = long.MaxValue } };

        var result = await writer.WriteAsync(order with { Events = [beyond, beyond with { Seq = 2 }] }, default);
        (result.Outcome, result.Reason).ShouldBe((UpsertOutcome.Refused, "Its amounts do not fit 64 bits."));
    }

    [Fact]
    public async Task Lost_connection_reaches_every_caller_and_the_next_call_finds_a_new_one()
    {
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        var tenant = await postgres.NewTenantAsync();
        await writer.WriteManyAsync([new SampleOrder(1).For(tenant), new SampleOrder(2).For(tenant)], default);

        await using (var locks = await RowLocks.TakeAsync(postgres, tenant))
        {
            var alone = writer.WriteAsync(Newer(1).For(tenant), default);
            await locks.UntilSomebodyWaitsAsync();
            var together = Enumerable.Range(2, 20).Select(id => writer.WriteAsync(Newer(id).For(tenant), default)).ToArray();
            await locks.KillWhoWaitsAsync();
            await Should.ThrowAsync<NpgsqlException>(() => alone);
            await locks.KillWhoWaitsAsync();
            await Task.WhenAll(together.Select(caller => Should.ThrowAsync<NpgsqlException>(() => caller)));
        }

        await writer.WriteManyAsync([.. Enumerable.Range(1, 21).Select(id => Newer(id).For(tenant))], default);
        var tables = new LedgerTables(postgres, tenant);
        (await tables.DayAsync(0))!.Amounts.GrossSales.ShouldBe(210);
        await tables.ShouldBeExactAsync();
    }

    [Fact]
    public async Task Batch_that_lost_a_deadlock_is_run_again()
    {
        var heard = new HeardLogger();
        await using var writer = new OrderWriter(postgres.Writer, heard);
        var tenant = await postgres.NewTenantAsync();
        await writer.WriteManyAsync([new SampleOrder(1).For(tenant), new SampleOrder(2).For(tenant)], default);

        Task<IReadOnlyList<WriteResult>> writes;
        await using (var locks = await RowLocks.TakeAsync(postgres, tenant, fromId: 2))
        {
            // Alone, so that both orders are in the batch behind it.
            var first = writer.WriteAsync(Newer(2).For(tenant), default);
            await locks.UntilSomebodyWaitsAsync();
            writes = writer.WriteManyAsync([Newer(1).For(tenant), (Newer(2) with { UpdatedAt = 2 }).For(tenant)], default);
            await locks.KillWhoWaitsAsync();
            await Should.ThrowAsync<NpgsqlException>(() => first);
            await locks.UntilSomebodyWaitsAsync();
            await locks.TakeTooAsync(tenant, 1);
        }

        (await writes).ShouldAllBe(result => result.Outcome == UpsertOutcome.Applied);
        heard.Messages.ShouldContain(message => message.Contains("run again after 40P01"));
        await new LedgerTables(postgres, tenant).ShouldBeExactAsync();
    }

    private static SampleOrder Newer(int id) => new(id) { UpdatedAt = 1, Price = 5 };
}
