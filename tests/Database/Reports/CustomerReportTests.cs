using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Database.Records;
using XenoStore.Database.Reports;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Reports;

public sealed class CustomerReportTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private static readonly DateRange March = new(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));

    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private readonly CustomerReports customers = new(postgres.Reports);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Customers_are_new_on_their_first_order_and_returning_after_it()
    {
        await WriteAsync(new SampleOrder(1) { Customer = 1, Day = -40 });
        await WriteAsync(new SampleOrder(2) { Customer = 1, Day = 2 });
        await WriteAsync(new SampleOrder(3) { Customer = 2, Day = 3 });
        await WriteAsync(new SampleOrder(4) { Customer = 2, Day = 4 });
        await WriteAsync(new SampleOrder(5) { Day = 5 });

        var insight = await customers.InsightAsync(tenant, March, default);
        (insight.Distinct, insight.New, insight.Returning, insight.Repeat, insight.GuestOrders).ShouldBe((2, 1, 1, 1, 1));
        insight.Top.Select(row => row.Customer.Id).ShouldBe([2, 1]);
        insight.Top[1].FirstOrderOn.ShouldBe(SampleOrder.DateOf(-40));
    }

    [Fact]
    public async Task A_customer_is_new_in_one_part_of_a_range_and_returns_in_every_later_one()
    {
        await WriteAsync(new SampleOrder(1) { Customer = 1, Day = -40 });
        await WriteAsync(new SampleOrder(2) { Customer = 1, Day = 2 });
        await WriteAsync(new SampleOrder(3) { Customer = 2, Day = 3 });
        await WriteAsync(new SampleOrder(4) { Customer = 2, Day = 4 });
        await WriteAsync(new SampleOrder(5) { Customer = 2, Day = 9 });
        await WriteAsync(new SampleOrder(6) { Day = 9 });
        DateRange[] parts = [new(SampleOrder.DateOf(2), SampleOrder.DateOf(6)), new(SampleOrder.DateOf(7), SampleOrder.DateOf(9)), new(SampleOrder.DateOf(10), SampleOrder.DateOf(12))];

        (await customers.SeriesAsync(tenant, parts, default)).ShouldBe(
            [new CustomerBucket(parts[0], 1, 1), new CustomerBucket(parts[1], 0, 1), new CustomerBucket(parts[2], 0, 0)]);
    }

    [Fact]
    public async Task Customers_without_orders_are_listed_only_when_no_range_is_asked()
    {
        await WriteCustomerAsync(1, "Ada Lovelace", "ada@example.com");
        await WriteCustomerAsync(2, "Charles Babbage", "charles@example.com");
        await WriteAsync(new SampleOrder(1) { Customer = 1 });

        (await customers.PageAsync(tenant, new RowQuery(null, null, null, "name", null, 10), default)).Rows.Select(row => row.Customer.Name)
            .ShouldBe(["Ada Lovelace", "Charles Babbage"]);
        (await customers.PageAsync(tenant, new RowQuery(March, null, null, "name", null, 10), default)).Rows.Select(row => row.Customer.Id).ShouldBe([1]);
        (await customers.PageAsync(tenant, new RowQuery(null, "CHARLES@", null, "name", null, 10), default)).Rows.Select(row => row.Customer.Id).ShouldBe([2]);
    }

    [Fact]
    public async Task Customers_are_found_by_where_their_names_come_from()
    {
        await WriteCustomerAsync(1, "Ada Lovelace", "ada@example.com");
        await WriteAsync(new SampleOrder(1) { Customer = 1 });
        await WriteAsync(new SampleOrder(2) { Customer = 2 });

        (await NamedByAsync(CustomerNameSource.Address)).ShouldBe([1]);
        (await NamedByAsync(CustomerNameSource.Id)).ShouldBe([2]);
        (await NamedByAsync(CustomerNameSource.Email)).ShouldBeEmpty();

        async Task<IEnumerable<long>> NamedByAsync(CustomerNameSource source) =>
            (await customers.PageAsync(tenant, new RowQuery(March, null, null, "name", null, 10) { NameSource = source }, default)).Rows.Select(row => row.Customer.Id);
    }

    private async Task WriteAsync(SampleOrder order) =>
        (await writer.WriteAsync(order.For(tenant), default)).Outcome.ShouldBe(UpsertOutcome.Applied);

    private Task<UpsertOutcome> WriteCustomerAsync(long id, string name, string email) => new CustomerWriter(postgres.Writer).WriteAsync(
        new CustomerWrite(
            tenant,
            new CustomerSnapshot(id, null, null, name, email, "enabled", SampleOrder.Start, SampleOrder.Start),
            new RecordVersion(SampleOrder.Start, SampleOrder.Start),
            name,
            CustomerNameSource.Address),
        default);
}
