using XenoStore.Database.Records;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Records;

public sealed class ProductWriterTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Newest_version_stays_and_a_tombstone_for_good()
    {
        var tenant = await postgres.NewTenantAsync();
        var writer = new ProductWriter(postgres.Writer);
        (await writer.WriteManyAsync([Product(tenant, 1, "Mug", 2), Product(tenant, 2, "Cup", 1)], default))
            .ShouldBe([UpsertOutcome.Applied, UpsertOutcome.Applied]);
        (await writer.WriteAsync(Product(tenant, 1, "Old mug", 1), default)).ShouldBe(UpsertOutcome.Stale);
        (await writer.WriteAsync(Product(tenant, 1, "Mug", 2), default)).ShouldBe(UpsertOutcome.Unchanged);
        (await writer.WriteAsync(Product(tenant, 1, "New mug", 3), default)).ShouldBe(UpsertOutcome.Applied);
        (await writer.DeleteAsync(tenant, 2, Start, default)).ShouldBe(UpsertOutcome.Applied);
        (await writer.WriteAsync(Product(tenant, 2, "Cup", 9), default)).ShouldBe(UpsertOutcome.Stale);

        (await new LedgerTables(postgres, tenant).LinesAsync(
            "select product_id || ' ' || coalesce(title, 'deleted') from products where tenant_id = $1 order by 1")).ShouldBe("1 New mug\n2 deleted");
    }

    [Fact]
    public async Task Empty_page_is_written_without_a_question()
    {
        (await new ProductWriter(postgres.Writer).WriteManyAsync([], default)).ShouldBeEmpty();
    }

    private static ProductWrite Product(TenantId tenant, long id, string title, int updated) => new(
        tenant,
        new ProductSnapshot(id, title, "handle", null, null, "active", 3, Start, Start.AddSeconds(updated)),
        new RecordVersion(Start.AddSeconds(updated), Start));
}
