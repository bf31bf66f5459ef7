using System.Text.Json;
using Npgsql;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

/// <summary>Looks at a tenant's tables, and holds them against each other.</summary>
internal sealed class LedgerTables(PostgresFixture postgres, TenantId tenant)
{
    /// <summary>Every row that is part of the truth, as text: orders, events, first orders, and days that are not zero (without revision).</summary>
    public async Task<string> DumpAsync()
    {
        const string days = "(to_jsonb(t) - 'tenant_id' - 'revision')";
        return string.Join('\n',
            await LinesAsync("select (to_jsonb(t) - 'tenant_id')::text from orders t where tenant_id = $1 order by order_id"),
            await LinesAsync("select (to_jsonb(t) - 'tenant_id')::text from sale_events t where tenant_id = $1 order by order_id, seq"),
            await LinesAsync("select (to_jsonb(t) - 'tenant_id')::text from first_orders t where tenant_id = $1 order by customer_id"),
            await LinesAsync($"""
                select {days}::text from daily_sales t where tenant_id = $1
                  and exists (select from jsonb_each_text({days} - 'day') c where c.value <> '0') order by day
                """));
    }

    /// <summary>Days equal their events, first orders equal the ledger, and an order's sums equal its events.</summary>
    public async Task ShouldBeExactAsync()
    {
        await DaysShouldBeExactAsync();
        (await LinesAsync(
            """
            select o.order_id::text from orders o
            left join (select order_id, sum(gross_sales) g, sum(discounts) d, sum(returns) r, sum(shipping) s, sum(orders) n, sum(units) u
                       from sale_events where tenant_id = $1 group by 1) e using (order_id)
            where tenant_id = $1
              and (gross_sales, discounts, returns, shipping, orders, units)
                  <> (coalesce(g, 0), coalesce(d, 0), coalesce(r, 0), coalesce(s, 0), coalesce(n, 0), coalesce(u, 0))
            """)).ShouldBeEmpty("sums of orders");
    }

    /// <summary>Days and first orders equal the ledger.</summary>
    public async Task DaysShouldBeExactAsync()
    {
        (await new Recount(postgres.Writer).RunAsync(tenant, default)).ShouldBeEmpty();
        (await LinesAsync(
            """
            select customer_id::text from (
              select customer_id, min(day) as day from sale_events where tenant_id = $1 and orders <> 0 and customer_id is not null group by 1) e
            full join (select customer_id, day from first_orders where tenant_id = $1) f using (customer_id)
            where e.day is distinct from f.day
            """)).ShouldBeEmpty("first orders");
    }

    public async Task<DaySales?> DayAsync(int day) =>
        (await new DailySalesTable(postgres.Writer).LoadAsync(tenant, default)).FirstOrDefault(cell => cell.Day == SampleOrder.DateOf(day));

    public async Task<JsonElement?> OrderAsync(long id)
    {
        var rows = await LinesAsync($"select to_jsonb(t)::text from orders t where tenant_id = $1 and order_id = {id}");
        return rows.Length == 0 ? null : JsonDocument.Parse(rows).RootElement;
    }

    public async Task<IReadOnlyList<string>> RereadsAsync() =>
        (await LinesAsync("select order_id || ': ' || reason from rereads where tenant_id = $1 order by order_id"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public async Task ExecuteAsync(string sql)
    {
        await using var command = postgres.Writer.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = tenant.Value });
        await command.ExecuteNonQueryAsync();
    }

    public async Task<string> LinesAsync(string sql)
    {
        await using var command = postgres.Writer.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = tenant.Value });
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }
}
