using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Database.Reports;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Reports;

public sealed class RowStreamTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private readonly OrderReports orders = new(postgres.Reports);
    private readonly SaleEventReports events = new(postgres.Reports);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Theory]
    [InlineData("name")]
    [InlineData("-totalSales")]
    public async Task All_rows_come_in_pieces_in_the_order_of_the_sort(string sort)
    {
        await WriteAsync(1, 1_201);
        await using var stream = await orders.ReadAllAsync(tenant, new RowQuery(null, null, null, sort, null, 1), default);

        var (seen, pieces) = (new List<OrderRow>(), 0);
        for (var piece = await stream.NextAsync(default); !piece.IsEmpty; piece = await stream.NextAsync(default))
        {
            seen.AddRange(piece);
            pieces++;
        }

        pieces.ShouldBe(3);
        (await stream.NextAsync(default)).ShouldBeEmpty();
        seen.Select(row => row.Id).Distinct().Count().ShouldBe(1_201);
        var keys = seen.Select(row => sort == "name" ? row.Id : -row.Amounts.TotalSales).ToArray();
        keys.ShouldBe(keys.Order());
    }

    [Fact]
    public async Task What_is_written_meanwhile_is_not_in_it()
    {
        await WriteAsync(1, 700);
        await using var stream = await orders.ReadAllAsync(tenant, new RowQuery(null, null, null, "-name", null, 1), default);
        (await stream.NextAsync(default)).Length.ShouldBe(500);
        await WriteAsync(701, 900);
        await writer.DeleteAsync(tenant, 1, SampleOrder.Start.AddDays(2), default);

        var rest = await stream.NextAsync(default);
        rest.Length.ShouldBe(200);
        rest[^1].Id.ShouldBe(1);
    }

    [Fact]
    public async Task Events_are_those_of_the_measure()
    {
        await writer.WriteAsync(new SampleOrder(1) { RefundedOn = 3 }.For(tenant), default);
        await using var stream = await events.ReadAllAsync(tenant, Measure.Returns, new RowQuery(null, null, null, "-occurredAt", null, 1), default);
        (await stream.NextAsync(default)).ShouldHaveSingleItem().Event.Kind.ShouldBe(SaleEventKind.Refund);
    }

    [Fact]
    public async Task A_sort_that_the_list_has_not_is_refused_and_leaves_no_session_open()
    {
        var query = new RowQuery(null, null, null, "price", null, 1);
        for (var time = 1; time <= postgres.Options.ExportPoolSize + 1; time++)
        {
            await Should.ThrowAsync<ArgumentException>(() => orders.ReadAllAsync(tenant, query, default));
        }
    }

    private Task WriteAsync(int first, int last) => Task.WhenAll(Enumerable.Range(first, last - first + 1)
        .Select(id => writer.WriteAsync(new SampleOrder(id) { Price = 100 + (id % 7) }.For(tenant), default)));
}
