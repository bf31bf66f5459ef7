using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

/// <summary>When the writer asks for an order to be read again.</summary>
public sealed class RereadTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private TenantId tenant;
    private LedgerTables tables = null!;

    public async Task InitializeAsync()
    {
        tenant = await postgres.NewTenantAsync();
        tables = new LedgerTables(postgres, tenant);
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public async Task Two_contents_of_one_version_are_read_again_and_the_same_one_stays(int firstPrice, int secondPrice)
    {
        await WriteAsync(new SampleOrder(1) { Price = firstPrice });
        var outcome = await WriteAsync(new SampleOrder(1) { Price = secondPrice });

        (await tables.RereadsAsync()).ShouldHaveSingleItem().ShouldStartWith("1: two different payloads");
        var stays = outcome == UpsertOutcome.Applied ? secondPrice : firstPrice;
        var other = await postgres.NewTenantAsync();
        await writer.WriteAsync(new SampleOrder(1) { Price = secondPrice }.For(other), default);
        await writer.WriteAsync(new SampleOrder(1) { Price = firstPrice }.For(other), default);
        (await new LedgerTables(postgres, other).DayAsync(0))!.Amounts.GrossSales.ShouldBe(2 * stays);
    }

    [Fact]
    public async Task Webhook_over_an_edited_order_loses_the_edit_dates_until_it_is_read()
    {
        await WriteAsync(new SampleOrder(1) { EditedOn = 4, Read = true });
        await WriteAsync(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 1, Fulfillment = "fulfilled" });
        (await EditDateUnknownAsync()).ShouldBeTrue();
        (await tables.RereadsAsync()).ShouldHaveSingleItem().ShouldContain("edited");

        await WriteAsync(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 2, Fulfillment = "partial" });
        (await EditDateUnknownAsync()).ShouldBeTrue();

        await WriteAsync(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 2, Fulfillment = "partial", SeenAfter = 10, Read = true });
        (await EditDateUnknownAsync()).ShouldBeFalse();
        (await tables.DayAsync(4))!.Amounts.Units.ShouldBe(1);
        await tables.ShouldBeExactAsync();
    }

    [Fact]
    public async Task Read_that_comes_after_the_newer_webhook_still_tells_that_there_were_edits()
    {
        await WriteAsync(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 1 });
        (await WriteAsync(new SampleOrder(1) { EditedOn = 4, Read = true })).ShouldBe(UpsertOutcome.Stale);
        (await EditDateUnknownAsync()).ShouldBeTrue();
        (await tables.RereadsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Webhook_of_the_content_that_was_read_changes_nothing()
    {
        await WriteAsync(new SampleOrder(1) { EditedOn = 4, Read = true });
        (await WriteAsync(new SampleOrder(1) { EditedOn = 4, SeenAfter = 10 })).ShouldBe(UpsertOutcome.Unchanged);
        (await EditDateUnknownAsync()).ShouldBeFalse();
        (await tables.RereadsAsync()).ShouldBeEmpty();
        (await tables.DayAsync(4))!.Amounts.Units.ShouldBe(1);
    }

    [Fact]
    public async Task Webhook_over_an_order_without_edits_asks_nothing()
    {
        await WriteAsync(new SampleOrder(1) { Read = true });
        await WriteAsync(new SampleOrder(1) { UpdatedAt = 1, Price = 5 });
        (await EditDateUnknownAsync()).ShouldBeFalse();
        (await tables.RereadsAsync()).ShouldBeEmpty();
    }

    private async Task<bool> EditDateUnknownAsync() => (await tables.OrderAsync(1))!.Value.GetProperty("edit_date_unknown").GetBoolean();

    private async Task<UpsertOutcome> WriteAsync(SampleOrder order) => (await writer.WriteAsync(order.For(tenant), default)).Outcome;
}
