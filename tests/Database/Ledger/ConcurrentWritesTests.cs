using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

public sealed class ConcurrentWritesTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private const int Callers = 128;

    [Fact]
    public async Task Callers_of_one_writer_end_exact()
    {
        await using var writer = NewWriter();
        var tenants = await TenantsAsync(4);
        await RunAsync([writer], tenants, orders: 300, offers: 3_000);
        await ShouldBeExactAsync(tenants);
    }

    [Fact]
    public async Task Four_writers_of_one_tenant_end_exact()
    {
        OrderWriter[] writers = [NewWriter(), NewWriter(), NewWriter(), NewWriter()];
        var tenants = await TenantsAsync(1);
        await RunAsync(writers, tenants, orders: 200, offers: 4_000);
        await ShouldBeExactAsync(tenants);
        foreach (var writer in writers)
        {
            await writer.DisposeAsync();
        }
    }

    [Fact]
    public async Task Newest_offer_of_every_order_stays_whoever_wrote_it()
    {
        OrderWriter[] writers = [NewWriter(), NewWriter()];
        var tenant = await postgres.NewTenantAsync();
        await RunAsync(writers, [tenant], orders: 40, offers: 2_000);
        var newest = Offers(40, 2_000).GroupBy(order => order.Id).Select(order => order.MaxBy(offer => offer.UpdatedAt)!);

        var alone = await postgres.NewTenantAsync();
        await writers[0].WriteManyAsync([.. newest.Select(order => order.For(alone))], default);
        (await new LedgerTables(postgres, tenant).DumpAsync()).ShouldBe(await new LedgerTables(postgres, alone).DumpAsync());
        foreach (var writer in writers)
        {
            await writer.DisposeAsync();
        }
    }

    [Fact]
    public async Task Recount_beside_writers_finds_nothing()
    {
        await using var writer = NewWriter();
        var tenants = await TenantsAsync(1);
        var load = RunAsync([writer], tenants, orders: 300, offers: 3_000);
        while (!load.IsCompleted)
        {
            (await new Recount(postgres.Writer).RunAsync(tenants[0], default)).ShouldBeEmpty();
        }

        await load;
        await ShouldBeExactAsync(tenants);
    }

    private static async Task RunAsync(OrderWriter[] writers, TenantId[] tenants, int orders, int offers)
    {
        var queue = new System.Collections.Concurrent.ConcurrentQueue<SampleOrder>(Offers(orders, offers));
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            while (queue.TryDequeue(out var order))
            {
                var tenant = tenants[order.Id % tenants.Length];
                var result = await writers[caller % writers.Length].WriteAsync(order.For(tenant), default);
                result.Outcome.ShouldBeOneOf(UpsertOutcome.Applied, UpsertOutcome.Stale);
            }
        }));
    }

    /// <summary>Every offer of an order has a version of its own; customers and days are shared by many orders, so that locks are fought for.</summary>
    private static SampleOrder[] Offers(int orders, int offers)
    {
        var dice = new Random(7);
        return Enumerable.Range(0, offers).Select(version => new SampleOrder(dice.Next(orders))
        {
            UpdatedAt = 1 + ((version * 7919) % offers),
            Day = dice.Next(5),
            Customer = dice.Next(4) == 0 ? null : dice.Next(25),
            Price = dice.Next(1, 1_000),
            RefundedOn = dice.Next(3) == 0 ? dice.Next(8) : null,
            Status = (FinancialStatus)dice.Next(9),
        }).ToArray();
    }

    private async Task<TenantId[]> TenantsAsync(int count) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => postgres.NewTenantAsync()));

    private async Task ShouldBeExactAsync(TenantId[] tenants)
    {
        foreach (var tenant in tenants)
        {
            await new LedgerTables(postgres, tenant).ShouldBeExactAsync();
        }
    }

    private OrderWriter NewWriter() => new(postgres.Writer, NullLogger<OrderWriter>.Instance);
}
