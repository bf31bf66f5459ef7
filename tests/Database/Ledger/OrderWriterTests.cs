using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

public sealed class OrderWriterTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private TenantId tenant;
    private LedgerTables tables = null!;

    public async Task InitializeAsync()
    {
        tenant = await postgres.NewTenantAsync();
        tables = new LedgerTables(postgres, tenant);
    }

    public async ValueTask DisposeAsync()
    {
        await tables.ShouldBeExactAsync();
        await writer.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task New_order_is_applied_with_its_day()
    {
        (await WriteAsync(new SampleOrder(1) { Customer = 5 })).ShouldBe(UpsertOutcome.Applied);

        var day = (await tables.DayAsync(0)).ShouldNotBeNull();
        day.Amounts.ShouldBe(new LedgerAmounts { GrossSales = 2_000, Discounts = -100, Shipping = 500, Taxes = 8, Orders = 1, Units = 2 });
        day.NewCustomers.ShouldBe(1);
        day.OrdersByStatus.ShouldBe([0, 0, 0, 0, 1, 0, 0, 0, 0]);
        day.Revision.ShouldBe(1);
    }

    [Fact]
    public async Task Newer_order_replaces_what_the_older_one_added()
    {
        await WriteAsync(new SampleOrder(1) { Customer = 5 });
        var newer = new SampleOrder(1) { Customer = 6, Day = 1, Price = 300, RefundedOn = 4, UpdatedAt = 9, Status = FinancialStatus.Refunded };
        (await WriteAsync(newer)).ShouldBe(UpsertOutcome.Applied);

        var left = (await tables.DayAsync(0)).ShouldNotBeNull();
        (left.Amounts, left.NewCustomers, left.OrdersByStatus.Sum(), left.Revision).ShouldBe((default, 0, 0, 2));
        (await tables.DayAsync(1))!.Amounts.GrossSales.ShouldBe(600);
        (await tables.DayAsync(1))!.OrdersByStatus[(int)FinancialStatus.Refunded].ShouldBe(1);
        (await tables.DayAsync(4))!.Amounts.ShouldBe(new LedgerAmounts { Returns = -600, ReturnedUnits = 2 });
    }

    [Fact]
    public async Task Stale_webhook_leaves_the_newer_order_untouched()
    {
        await WriteAsync(new SampleOrder(1) { UpdatedAt = 9, Price = 300 });
        var before = await tables.DumpAsync();

        (await WriteAsync(new SampleOrder(1) { UpdatedAt = 8, SeenAfter = 5_000 })).ShouldBe(UpsertOutcome.Stale);
        (await tables.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Later_sighting_decides_between_two_updates_of_one_second()
    {
        await WriteAsync(new SampleOrder(1) { SeenAfter = 700, Price = 300 });
        (await WriteAsync(new SampleOrder(1) { SeenAfter = 200, Price = 100 })).ShouldBe(UpsertOutcome.Stale);
        (await WriteAsync(new SampleOrder(1) { SeenAfter = 900, Price = 500 })).ShouldBe(UpsertOutcome.Applied);
        (await tables.DayAsync(0))!.Amounts.GrossSales.ShouldBe(1_000);
        (await tables.RereadsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Repeat_changes_nothing_not_even_the_revision()
    {
        var order = new SampleOrder(1) { Customer = 5 };
        await WriteAsync(order);
        var before = await tables.DumpAsync();

        (await WriteAsync(order)).ShouldBe(UpsertOutcome.Unchanged);
        (await tables.DumpAsync()).ShouldBe(before);
        (await tables.DayAsync(0))!.Revision.ShouldBe(1);
    }

    [Fact]
    public async Task Fifty_copies_at_once_have_one_effect()
    {
        var order = new SampleOrder(1) { Customer = 5 };
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => WriteAsync(order)));

        results.Count(outcome => outcome == UpsertOutcome.Applied).ShouldBe(1);
        results.Count(outcome => outcome == UpsertOutcome.Unchanged).ShouldBe(49);
        (await tables.DayAsync(0))!.Amounts.Orders.ShouldBe(1);
    }

    [Fact]
    public async Task Equal_content_seen_later_is_unchanged_and_guards_against_what_lay_between()
    {
        await WriteAsync(new SampleOrder(1) { SeenAfter = 100 });
        (await WriteAsync(new SampleOrder(1) { SeenAfter = 300 })).ShouldBe(UpsertOutcome.Unchanged);
        (await WriteAsync(new SampleOrder(1) { SeenAfter = 200, Price = 7 })).ShouldBe(UpsertOutcome.Stale);
        (await tables.DayAsync(0))!.Revision.ShouldBe(1);
    }

    [Fact]
    public async Task Test_order_counts_nowhere()
    {
        await WriteAsync(new SampleOrder(1) { Test = true, Customer = 5 });
        (await tables.DayAsync(0)).ShouldBeNull();
        (await tables.OrderAsync(1)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Deleted_order_counts_nowhere_and_is_never_revived()
    {
        await WriteAsync(new SampleOrder(1) { Customer = 5, RefundedOn = 3 });
        (await writer.DeleteAsync(tenant, 1, SampleOrder.Start.AddSeconds(3), default)).ShouldBe(UpsertOutcome.Applied);
        (await WriteAsync(new SampleOrder(1) { UpdatedAt = 500 })).ShouldBe(UpsertOutcome.Stale);

        (await tables.DayAsync(0))!.Amounts.ShouldBe(default);
        (await tables.DayAsync(3))!.Amounts.ShouldBe(default);
        (await tables.DayAsync(0))!.NewCustomers.ShouldBe(0);
    }

    [Fact]
    public async Task Deletion_of_an_unknown_order_keeps_it_out()
    {
        (await writer.DeleteAsync(tenant, 1, SampleOrder.Start, default)).ShouldBe(UpsertOutcome.Applied);
        (await writer.DeleteAsync(tenant, 1, SampleOrder.Start, default)).ShouldBe(UpsertOutcome.Unchanged);
        (await WriteAsync(new SampleOrder(1) { UpdatedAt = 500 })).ShouldBe(UpsertOutcome.Stale);
        (await tables.DayAsync(0)).ShouldBeNull();
    }

    [Fact]
    public async Task Tombstone_keeps_nothing_of_the_order()
    {
        await WriteAsync(new SampleOrder(1) { Customer = 5 });
        await writer.DeleteAsync(tenant, 1, SampleOrder.Start, default);

        var tombstone = (await tables.OrderAsync(1)).ShouldNotBeNull();
        tombstone.EnumerateObject().Where(column => column.Value.ValueKind != System.Text.Json.JsonValueKind.Null && column.Value.ToString() != "0")
            .Select(column => column.Name).ShouldBe(["tenant_id", "order_id", "deleted_at"], ignoreOrder: true);
    }

    [Fact]
    public async Task Rederivation_replaces_the_events_of_the_same_content()
    {
        var order = new SampleOrder(1) { Customer = 5 };
        await WriteAsync(order);
        var elsewhere = order.For(tenant) with
        {
            ProcessedOn = SampleOrder.DateOf(1),
            Events = [.. order.For(tenant).Events.Select(saleEvent => saleEvent with { Day = SampleOrder.DateOf(1) })],
        };

        (await writer.RederiveAsync([elsewhere], default)).Single().Outcome.ShouldBe(UpsertOutcome.Applied);
        (await tables.DayAsync(0))!.Amounts.ShouldBe(default);
        (await tables.DayAsync(1))!.Amounts.GrossSales.ShouldBe(2_000);
        (await tables.DayAsync(1))!.NewCustomers.ShouldBe(1);
        (await tables.OrderAsync(1))!.Value.GetProperty("processed_on").GetString().ShouldBe("2026-03-02");
    }

    [Fact]
    public async Task Rederivation_of_older_content_is_stale()
    {
        await WriteAsync(new SampleOrder(1) { UpdatedAt = 9 });
        (await writer.RederiveAsync([new SampleOrder(1) { Day = 3 }.For(tenant)], default)).Single().Outcome.ShouldBe(UpsertOutcome.Stale);
        (await tables.DayAsync(3)).ShouldBeNull();
    }

    [Fact]
    public async Task Nul_and_half_a_surrogate_pair_in_a_text_do_no_harm()
    {
        (await WriteAsync(new SampleOrder(1) { Title = "a\0b\ud800c", Fulfillment = "x\0" })).ShouldBe(UpsertOutcome.Applied);
        (await tables.LinesAsync("select title from sale_events where tenant_id = $1 and title is not null")).ShouldBe("ab\uFFFDc");
    }

    [Fact]
    public async Task Committed_days_are_told_as_they_stand_after_the_commit()
    {
        var told = new List<CommittedCells>();
        writer.Committed += told.Add;
        await WriteAsync(new SampleOrder(1));
        await WriteAsync(new SampleOrder(2) { Price = 10 });
        await writer.DisposeAsync();

        told.Select(cells => cells.Tenant).ShouldAllBe(told => told == tenant);
        told.SelectMany(cells => cells.Days).Select(day => (day.Amounts.GrossSales, day.Revision)).ShouldBe([(2_000, 1), (2_020, 2)]);
    }

    [Fact]
    public async Task Change_without_new_amounts_raises_the_revision_of_its_days()
    {
        await WriteAsync(new SampleOrder(1));
        await WriteAsync(new SampleOrder(1) { UpdatedAt = 1, Fulfillment = "fulfilled" });
        (await tables.DayAsync(0))!.Revision.ShouldBe(2);
    }

    [Fact]
    public async Task Caller_who_gives_up_before_the_batch_is_formed_leaves_nothing()
    {
        await Should.ThrowAsync<OperationCanceledException>(() => writer.WriteAsync(new SampleOrder(1).For(tenant), new CancellationToken(true)));
        await WriteAsync(new SampleOrder(2));
        (await tables.OrderAsync(1)).ShouldBeNull();
    }

    [Fact]
    public async Task Call_after_disposal_is_refused_loudly()
    {
        await writer.DisposeAsync();
        await Should.ThrowAsync<ObjectDisposedException>(() => WriteAsync(new SampleOrder(1)));
    }

    private async Task<UpsertOutcome> WriteAsync(SampleOrder order) => (await writer.WriteAsync(order.For(tenant), default)).Outcome;
}
