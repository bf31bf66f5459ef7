using XenoStore.Database.Records;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Records;

public sealed class CustomerWriterTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly CustomerWriter writer = new(postgres.Writer);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Newer_name_stays_whichever_comes_last()
    {
        (await writer.WriteAsync(Customer(1, "Ada", 2), default)).ShouldBe(UpsertOutcome.Applied);
        (await writer.WriteAsync(Customer(1, "Augusta", 1), default)).ShouldBe(UpsertOutcome.Stale);
        (await writer.WriteAsync(Customer(1, "Ada", 2), default)).ShouldBe(UpsertOutcome.Unchanged);
        (await NamesAsync()).ShouldBe("1 Ada");
    }

    [Fact]
    public async Task Repeated_record_of_a_page_counts_once_and_the_newest_of_it_stays()
    {
        (await writer.WriteManyAsync([Customer(2, "B", 5), Customer(1, "old", 1), Customer(1, "new", 2), Customer(2, "A", 4)], default))
            .ShouldBe([UpsertOutcome.Applied, UpsertOutcome.Stale, UpsertOutcome.Applied, UpsertOutcome.Stale]);
        (await NamesAsync()).ShouldBe("1 new\n2 B");
    }

    [Fact]
    public async Task Deleted_customer_leaves_no_personal_data_and_is_never_revived()
    {
        await writer.WriteAsync(Customer(1, "Ada", 2), default);
        (await writer.DeleteAsync(tenant, 1, Start, default)).ShouldBe(UpsertOutcome.Applied);
        (await writer.DeleteAsync(tenant, 1, Start, default)).ShouldBe(UpsertOutcome.Unchanged);
        (await writer.WriteAsync(Customer(1, "Ada", 900), default)).ShouldBe(UpsertOutcome.Stale);
        (await new LedgerTables(postgres, tenant).LinesAsync("select to_jsonb(t)::text from customers t where tenant_id = $1")).ShouldNotContain("Ada");
    }

    [Fact]
    public async Task Deletion_of_an_unknown_customer_keeps_it_out()
    {
        (await writer.DeleteAsync(tenant, 1, Start, default)).ShouldBe(UpsertOutcome.Applied);
        (await writer.WriteAsync(Customer(1, "Ada", 900), default)).ShouldBe(UpsertOutcome.Stale);
    }

    [Fact]
    public async Task Redacted_customer_is_stored_with_its_guessed_name()
    {
        var redacted = Customer(1, "", 1) with { ShownName = "Customer #1", NameSource = CustomerNameSource.Id };
        var snapshot = redacted.Snapshot with { FirstName = null, Email = null };
        (await writer.WriteAsync(redacted with { Snapshot = snapshot }, default)).ShouldBe(UpsertOutcome.Applied);
        (await NamesAsync()).ShouldBe("1 Customer #1");
    }

    private CustomerWrite Customer(long id, string name, int updated) => new(
        tenant,
        new CustomerSnapshot(id, name, null, null, "ada@example.com", "enabled", Start, Start.AddSeconds(updated)),
        new RecordVersion(Start.AddSeconds(updated), Start),
        name,
        CustomerNameSource.Customer);

    private Task<string> NamesAsync() => new LedgerTables(postgres, tenant).LinesAsync(
        "select customer_id || ' ' || name from customers where tenant_id = $1 order by customer_id");
}
