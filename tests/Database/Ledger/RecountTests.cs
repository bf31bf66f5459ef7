using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

public sealed class RecountTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Theory]
    [InlineData("update daily_sales set gross_sales = gross_sales + 1 where tenant_id = $1 and day = '2026-03-01'", 1)]
    [InlineData("update daily_sales set paid_orders = 7, new_customers = 9 where tenant_id = $1", 3)]
    [InlineData("delete from daily_sales where tenant_id = $1 and day = '2026-03-02'", 1)]
    [InlineData("delete from sale_events where tenant_id = $1 and order_id = 1", 2)]
    [InlineData("delete from first_orders where tenant_id = $1", 0)]
    public async Task Drift_is_found_repaired_and_answered(string damage, int days)
    {
        var tenant = await postgres.NewTenantAsync();
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        await writer.WriteManyAsync([.. Enumerable.Range(1, 6).Select(id => new SampleOrder(id) { Day = id % 3, Customer = id % 2, RefundedOn = id == 1 ? 2 : null }.For(tenant))], default);
        var tables = new LedgerTables(postgres, tenant);
        await tables.ExecuteAsync(damage);

        var drifted = await new Recount(postgres.Writer).RunAsync(tenant, default);
        drifted.Length.ShouldBe(days);
        drifted.ShouldAllBe(day => day.Revision > 1 || damage.Contains("delete from daily_sales"));
        await tables.DaysShouldBeExactAsync();
        var stored = await new DailySalesTable(postgres.Writer).LoadAsync(tenant, default);
        drifted.ShouldAllBe(day => Same(day, stored.Single(cell => cell.Day == day.Day)));
    }

    [Fact]
    public async Task Only_days_newer_than_known_are_loaded()
    {
        var tenant = await postgres.NewTenantAsync();
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        await writer.WriteManyAsync([new SampleOrder(1).For(tenant), new SampleOrder(2) { Day = 1 }.For(tenant)], default);
        var table = new DailySalesTable(postgres.Writer);
        var known = await table.LoadAsync(tenant, default);
        (await table.LoadNewerAsync(tenant, known, default)).ShouldBeEmpty();

        await writer.WriteManyAsync([new SampleOrder(3) { Day = 1 }.For(tenant), new SampleOrder(4) { Day = 8 }.For(tenant)], default);
        (await table.LoadNewerAsync(tenant, known, default)).Select(day => day.Day).ShouldBe([SampleOrder.DateOf(1), SampleOrder.DateOf(8)]);
    }

    private static bool Same(DaySales a, DaySales b) =>
        (a.Amounts, a.NewCustomers, a.Revision) == (b.Amounts, b.NewCustomers, b.Revision) && a.OrdersByStatus.SequenceEqual(b.OrdersByStatus);
}
