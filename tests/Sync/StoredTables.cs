using XenoStore.Database;
using XenoStore.Grains.Ledger;

namespace XenoStore.Tests.Sync;

/// <summary>What a tenant's tables hold, for comparison with what the shop holds.</summary>
public sealed class StoredTables(WriterDataSource source, TenantId tenant)
{
    /// <summary>Orders that are not tombstones, by id, with the time of their last change and their gross sales.</summary>
    public async Task<IReadOnlyList<(long Id, DateTime UpdatedAt, long Gross)>> OrdersAsync() => await ReadAsync(
        """
        select o.order_id, o.updated_at,
               coalesce((select sum(e.gross_sales) from sale_events e where e.tenant_id = o.tenant_id and e.order_id = o.order_id), 0)::bigint
        from orders o where o.tenant_id = $1 and o.deleted_at is null order by 1
        """,
        reader => (reader.GetInt64(0), reader.GetDateTime(1), reader.GetInt64(2)));

    /// <summary>Days with their gross sales and orders; days of nothing left out.</summary>
    public async Task<IReadOnlyList<(DateOnly Day, long Gross, long Orders)>> DaysAsync() => await ReadAsync(
        "select day, gross_sales, orders from daily_sales where tenant_id = $1 and (gross_sales, orders) <> (0, 0) order by 1",
        reader => (reader.GetFieldValue<DateOnly>(0), reader.GetInt64(1), reader.GetInt64(2)));

    public Task<long> CountAsync(string table) => ScalarAsync($"select count(*) from {table} where tenant_id = $1");

    public async Task<long> ScalarAsync(string sql) => (await ReadAsync(sql, reader => reader.GetInt64(0)))[0];

    public Task ExecuteAsync(string sql) => ReadAsync(sql, _ => 0);

    /// <summary>The tables hold exactly these orders, and days that follow from them in this zone.</summary>
    public async Task ShouldHoldAsync(IReadOnlyList<OrderSnapshot> orders, string timeZone = "America/New_York")
    {
        var calendar = ShopCalendar.Of(timeZone);
        (await OrdersAsync()).ShouldBe(orders.OrderBy(o => o.Id).Select(o => (o.Id, o.UpdatedAt.UtcDateTime, o.Totals.TotalPrice)));
        (await DaysAsync()).ShouldBe(orders
            .GroupBy(order => calendar.DayOf(order.ProcessedAt))
            .OrderBy(day => day.Key)
            .Select(day => (day.Key, day.Sum(order => order.Totals.TotalPrice), (long)day.Count())));
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<Npgsql.NpgsqlDataReader, T> read)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.AddWithValue(tenant.Value);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
