using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Database.Reports;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Reports;

public sealed class RowFilterTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly DateRange March = new(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));

    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private readonly OrderReports orders = new(postgres.Reports);
    private readonly CustomerReports customers = new(postgres.Reports);
    private readonly SaleEventReports events = new(postgres.Reports);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Theory]
    [InlineData("19 mar", new long[] { 1 })]
    [InlineData("Mar 19", new long[] { 1 })]
    [InlineData("20 Mar 2026", new long[] { 2 })]
    [InlineData("2026-03-2", new long[] { 2, 3 })]
    [InlineData("mar", new long[] { })]
    [InlineData("partially ref", new long[] { 2 })]
    [InlineData("refunded", new long[] { 3 })]
    [InlineData("red", new long[] { })]
    [InlineData("kettle", new long[] { 1 })]
    public async Task Search_knows_dates_and_statuses_by_their_words(string search, long[] expected)
    {
        await WriteAsync(new SampleOrder(1) { Day = 18, Title = "Gooseneck Kettle" });
        await WriteAsync(new SampleOrder(2) { Day = 19, Status = FinancialStatus.PartiallyRefunded });
        await WriteAsync(new SampleOrder(3) { Day = 20, Status = FinancialStatus.Refunded });

        var query = new RowQuery(March, search, null, "name", null, 50);
        (await orders.PageAsync(tenant, query, default)).Rows.Select(row => row.Id).ShouldBe(expected);
        (await events.PageAsync(tenant, Measure.Orders, query with { Sort = "occurredAt" }, default)).Rows.Select(row => row.OrderId).ShouldBe(expected);
    }

    [Fact]
    public async Task Events_can_be_sorted_by_what_they_add()
    {
        await WriteAsync(new SampleOrder(1) { Price = 2_000 });
        await WriteAsync(new SampleOrder(2) { Price = 3_000, Day = 1 });
        await WriteAsync(new SampleOrder(3) { Price = 1_000, Day = 2 });

        (await GrossAsync("value")).ShouldBe([3, 1, 2]);
        (await GrossAsync("-value")).ShouldBe([2, 1, 3]);
        (await GrossAsync("-occurredAt")).ShouldBe([3, 2, 1]);
    }

    [Fact]
    public async Task Events_of_a_status_or_customer_add_up_by_day_to_their_own_sum()
    {
        await WriteAsync(new SampleOrder(1) { Day = 1, Customer = 5 });
        await WriteAsync(new SampleOrder(2) { Day = 1, Customer = 5 });
        await WriteAsync(new SampleOrder(3) { Day = 4, Customer = 5, Status = FinancialStatus.Pending });
        await WriteAsync(new SampleOrder(4) { Day = 1, Customer = 6 });

        var query = new RowQuery(March, null, null, "-occurredAt", null, 50) { CustomerId = 5 };
        (await events.DaysAsync(tenant, Measure.Orders, query, default)).Days
            .ShouldBe([new DayValue(SampleOrder.DateOf(1), 2), new DayValue(SampleOrder.DateOf(4), 1)]);
        var pending = await events.PageAsync(tenant, Measure.Orders, query with { Status = "pending" }, default);
        (pending.Sum, pending.Rows.Single().OrderId, pending.Rows.Single().Status).ShouldBe((1, 3, FinancialStatus.Pending));
    }

    [Fact]
    public async Task Customers_are_told_apart_as_new_and_returning()
    {
        await WriteAsync(new SampleOrder(1) { Customer = 1, Day = -40 });
        await WriteAsync(new SampleOrder(2) { Customer = 1, Day = 2 });
        await WriteAsync(new SampleOrder(3) { Customer = 2, Day = 3 });

        (await CustomersAsync("new")).ShouldBe([2]);
        (await CustomersAsync("returning")).ShouldBe([1]);
    }

    private async Task<IEnumerable<long>> GrossAsync(string sort) =>
        (await events.PageAsync(tenant, Measure.GrossSales, new RowQuery(March, null, null, sort, null, 50), default)).Rows.Select(row => row.OrderId);

    private async Task<IEnumerable<long>> CustomersAsync(string status) =>
        (await customers.PageAsync(tenant, new RowQuery(March, null, status, "name", null, 50), default)).Rows.Select(row => row.Customer.Id);

    private async Task WriteAsync(SampleOrder order) =>
        (await writer.WriteAsync(order.For(tenant), default)).Outcome.ShouldBe(UpsertOutcome.Applied);
}
