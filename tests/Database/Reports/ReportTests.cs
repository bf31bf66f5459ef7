using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Database.Records;
using XenoStore.Database.Reports;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Reports;

public sealed class ReportTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly DateRange March = new(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));

    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private readonly OrderReports orders = new(postgres.Reports);
    private readonly CustomerReports customers = new(postgres.Reports);
    private readonly ProductReports products = new(postgres.Reports);
    private readonly SaleEventReports events = new(postgres.Reports);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Theory]
    [InlineData("processedAt")]
    [InlineData("-processedAt")]
    [InlineData("name")]
    [InlineData("-name")]
    [InlineData("totalSales")]
    [InlineData("-netSales")]
    public async Task Pages_of_orders_visit_every_order_once_in_the_order_of_the_sort(string sort)
    {
        for (var id = 1; id <= 23; id++)
        {
            await WriteAsync(new SampleOrder(id) { Day = id % 5, Price = 100 * (id % 4) + 7 });
        }

        var seen = await ReadAllAsync(new RowQuery(null, null, null, sort, null, 4), orders.PageAsync, page => (page.Rows, page.NextCursor));
        seen.Select(row => row.Id).Order().ShouldBe(Enumerable.Range(1, 23).Select(id => (long)id));
        var keys = seen.Select(row => sort.TrimStart('-') switch
        {
            "name" => row.Id,
            "totalSales" => row.Amounts.TotalSales,
            "netSales" => row.Amounts.NetSales,
            _ => row.ProcessedAt.UtcTicks,
        }).ToArray();
        keys.ShouldBe(sort.StartsWith('-') ? keys.OrderDescending() : keys.Order());
    }

    [Fact]
    public async Task Sums_are_of_all_matching_orders_and_not_of_the_page()
    {
        for (var id = 1; id <= 5; id++)
        {
            await WriteAsync(new SampleOrder(id) { Day = id });
        }

        var page = await orders.PageAsync(tenant, new RowQuery(new DateRange(March.Start, March.Start.AddDays(3)), null, null, "-processedAt", null, 1), default);
        page.Rows.Length.ShouldBe(1);
        page.Count.ShouldBe(3);
        page.Sums.GrossSales.ShouldBe(6_000);
        page.Sums.TotalSales.ShouldBe(3 * (2_000 - 100 + 500 + 8));
    }

    [Fact]
    public async Task Search_takes_wildcards_of_the_database_as_plain_characters()
    {
        await WriteAsync(new SampleOrder(1) { Title = "100% wool" });
        await WriteAsync(new SampleOrder(2) { Title = "100 socks" });
        await WriteAsync(new SampleOrder(3) { Title = "A_B" });
        await WriteAsync(new SampleOrder(4) { Title = "AxB" });

        (await OrdersAsync(search: "100%")).ShouldBe([1]);
        (await OrdersAsync(search: "a_b")).ShouldBe([3]);
        (await OrdersAsync(search: "#2")).ShouldBe([2]);
        (await OrdersAsync(search: @"\")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Status_selects_by_financial_status_and_an_unknown_word_selects_nothing()
    {
        await WriteAsync(new SampleOrder(1) { Status = FinancialStatus.PartiallyRefunded });
        await WriteAsync(new SampleOrder(2));

        (await OrdersAsync(status: "partially_refunded")).ShouldBe([1]);
        (await OrdersAsync(status: "paid")).ShouldBe([2]);
        (await OrdersAsync(status: "cancelled")).ShouldBeEmpty();
        (await OrdersAsync(status: "nonsense")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Deleted_order_is_in_no_answer_and_a_test_order_adds_nothing()
    {
        await WriteAsync(new SampleOrder(1));
        await WriteAsync(new SampleOrder(2) { Test = true });
        await writer.DeleteAsync(tenant, 1, SampleOrder.Start.AddDays(2), default);

        var page = await orders.PageAsync(tenant, new RowQuery(null, null, null, "name", null, 10), default);
        page.Rows.Select(row => (row.Id, row.Test, row.Amounts)).ShouldBe([(2, true, default)]);
        (await orders.FindAsync(tenant, 1, default)).ShouldBeNull();
    }

    [Fact]
    public async Task Order_opens_to_its_snapshot_and_events()
    {
        await WriteAsync(new SampleOrder(7) { RefundedOn = 3, Customer = 5 });

        var found = (await orders.FindAsync(tenant, 7, default)).ShouldNotBeNull();
        found.Snapshot.Name.ShouldBe("#7");
        found.Events.Length.ShouldBe(3);
        found.Events.Aggregate(default(LedgerAmounts), (sum, sale) => sum + sale.Amounts).ShouldBe(found.Row.Amounts);
        found.Row.Customer.ShouldBe(new NamedCustomer(5, "Customer #5", CustomerNameSource.Id));
    }

    [Fact]
    public async Task Order_stands_between_those_sold_before_and_after_it()
    {
        await WriteAsync(new SampleOrder(7) { Day = 2 });
        await WriteAsync(new SampleOrder(9) { Day = 3 });
        await WriteAsync(new SampleOrder(8) { Day = 3 });
        await WriteAsync(new SampleOrder(1) { Day = 5, Test = true });
        await writer.WriteAsync(new SampleOrder(3) { Day = 4 }.For(await postgres.NewTenantAsync()), default);

        (await NeighboursAsync(7)).ShouldBe(new OrderNeighbours(null, new OrderLink(8, "#8")), "two sold in one moment stand by their ids");
        (await NeighboursAsync(8)).ShouldBe(new OrderNeighbours(new OrderLink(7, "#7"), new OrderLink(9, "#9")));
        (await NeighboursAsync(9)).ShouldBe(new OrderNeighbours(new OrderLink(8, "#8"), new OrderLink(1, "#1")));
        (await NeighboursAsync(1)).ShouldBe(new OrderNeighbours(new OrderLink(9, "#9"), null));

        await writer.DeleteAsync(tenant, 9, DateTimeOffset.UtcNow, default);
        (await NeighboursAsync(8)).ShouldBe(new OrderNeighbours(new OrderLink(7, "#7"), new OrderLink(1, "#1")));
    }

    [Fact]
    public async Task Another_tenants_order_is_none_even_by_its_id()
    {
        var other = await postgres.NewTenantAsync();
        await writer.WriteAsync(new SampleOrder(9).For(other), default);

        (await orders.FindAsync(tenant, 9, default)).ShouldBeNull();
        (await OrdersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Cursor_of_another_list_or_sort_is_refused()
    {
        await WriteAsync(new SampleOrder(1));
        await WriteAsync(new SampleOrder(2));
        var cursor = (await orders.PageAsync(tenant, new RowQuery(null, null, null, "name", null, 1), default)).NextCursor;
        cursor.ShouldNotBeNull();

        await Should.ThrowAsync<FormatException>(() => orders.PageAsync(tenant, new RowQuery(null, null, null, "-name", cursor, 1), default));
        await Should.ThrowAsync<FormatException>(() => customers.PageAsync(tenant, new RowQuery(null, null, null, "name", cursor, 1), default));
        await Should.ThrowAsync<FormatException>(() => orders.PageAsync(tenant, new RowQuery(null, null, null, "name", "x'; --", 1), default));
    }

    [Fact]
    public async Task Products_are_ranked_by_what_was_sold_of_them_in_the_range()
    {
        await WriteAsync(new SampleOrder(1) { Price = 500, Quantity = 9 });
        await WriteAsync(new SampleOrder(2) { Price = 9_000, Quantity = 1, EditedOn = 1, Read = true });
        await new ProductWriter(postgres.Writer).WriteAsync(
            new ProductWrite(tenant, new ProductSnapshot(20, "Teapot", "teapot", "Acme", null, "active", 1, SampleOrder.Start, SampleOrder.Start), new RecordVersion(SampleOrder.Start, SampleOrder.Start)), default);

        var insight = await products.InsightAsync(tenant, March, default);
        insight.ByNetSales.Select(row => (row.Id, row.Title)).ShouldBe([(10L, "Product 10"), (20L, "Teapot")]);
        insight.ByUnits.Select(row => row.Amounts.Units).ShouldBe([10, 1]);
        (await products.PageAsync(tenant, new RowQuery(March, "acme", "active", "title", null, 10), default)).Rows.Single().Id.ShouldBe(20);
    }

    [Theory]
    [InlineData(Measure.GrossSales)]
    [InlineData(Measure.Discounts)]
    [InlineData(Measure.Returns)]
    [InlineData(Measure.NetSales)]
    [InlineData(Measure.TotalSales)]
    [InlineData(Measure.Orders)]
    [InlineData(Measure.UnitsSold)]
    public async Task Events_behind_a_measure_add_up_to_its_day_cells(Measure measure)
    {
        for (var id = 1; id <= 7; id++)
        {
            await WriteAsync(new SampleOrder(id) { Day = id, RefundedOn = id % 2 == 0 ? id + 3 : null, Customer = id });
        }

        var days = await new DailySalesTable(postgres.Writer).LoadAsync(tenant, default);
        var expected = days.Where(day => March.Contains(day.Day)).Sum(day => ValueOf(measure, day.Amounts));
        var page = await events.PageAsync(tenant, measure, new RowQuery(March, null, null, "-occurredAt", null, 3), default);
        page.Sum.ShouldBe(expected);

        var all = await ReadAllAsync(
            new RowQuery(March, null, null, "-occurredAt", null, 3),
            (id, query, cancel) => events.PageAsync(id, measure, query, cancel),
            rows => (rows.Rows, rows.NextCursor));
        all.Count.ShouldBe((int)page.Count);
        all.Sum(row => row.Value).ShouldBe(expected);
        all.ShouldAllBe(row => row.Value != 0);
    }

    private static long ValueOf(Measure measure, LedgerAmounts amounts) => measure switch
    {
        Measure.GrossSales => amounts.GrossSales,
        Measure.Discounts => amounts.Discounts,
        Measure.Returns => amounts.Returns,
        Measure.NetSales => amounts.NetSales,
        Measure.TotalSales => amounts.TotalSales,
        Measure.Orders => amounts.Orders,
        _ => amounts.Units,
    };

    private async Task<List<TRow>> ReadAllAsync<TPage, TRow>(
        RowQuery query, Func<TenantId, RowQuery, CancellationToken, Task<TPage>> ask, Func<TPage, (ImmutableArray<TRow> Rows, string? Next)> open)
    {
        var rows = new List<TRow>();
        for (string? cursor = null; ;)
        {
            var (page, next) = open(await ask(tenant, query with { Cursor = cursor }, default));
            page.Length.ShouldBeInRange(1, query.Limit);
            rows.AddRange(page);
            if (next is null)
            {
                return rows;
            }

            cursor = next;
        }
    }

    private async Task<IEnumerable<long>> OrdersAsync(string? search = null, string? status = null) =>
        (await orders.PageAsync(tenant, new RowQuery(null, search, status, "name", null, 50), default)).Rows.Select(row => row.Id);

    private async Task<OrderNeighbours> NeighboursAsync(long order) => (await orders.FindAsync(tenant, order, default)).ShouldNotBeNull().Neighbours;

    private async Task WriteAsync(SampleOrder order) =>
        (await writer.WriteAsync(order.For(tenant), default)).Outcome.ShouldBe(UpsertOutcome.Applied);
}
