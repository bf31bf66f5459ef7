using XenoStore.Database.Deliveries;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Deliveries;

public sealed class DeliveryCountsTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly DateTimeOffset Hour = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DeliveryCounts counts = new(postgres.Writer);
    private readonly DeliveryTable table = new(postgres.Writer);

    [Fact]
    public async Task Counts_of_an_hour_add_up_and_older_hours_are_left_out()
    {
        var tenant = await postgres.NewTenantAsync();
        await counts.AddAsync(tenant, new DeliveryCount(Hour, 3, 2, 1), default);
        await counts.AddAsync(tenant, new DeliveryCount(Hour, 4, 1, 0), default);
        await counts.AddAsync(tenant, new DeliveryCount(Hour.AddHours(1), 1, 1, 0), default);
        await counts.AddAsync(tenant, new DeliveryCount(Hour.AddHours(-1), 50, 50, 0), default);

        (await counts.SummariseAsync(tenant, Hour, default)).ShouldBe(new DeliverySummary(Hour, 8, 4, 1, Waiting: 0, Dead: 0));
    }

    [Fact]
    public async Task Kept_deliveries_are_told_beside_the_counts_and_never_multiplied_by_them()
    {
        var (tenant, stranger) = (await postgres.NewTenantAsync(), await postgres.NewTenantAsync());
        await counts.AddAsync(tenant, new DeliveryCount(Hour, 1, 0, 0), default);
        await counts.AddAsync(tenant, new DeliveryCount(Hour.AddHours(1), 1, 0, 0), default);
        await table.SpillAsync(tenant, Delivery("waits"), "time-out", default);
        await table.BuryAsync(tenant, Delivery("dead"), "No price.", default);
        await table.BuryAsync(stranger, Delivery("dead"), "No price.", default);

        (await counts.SummariseAsync(tenant, Hour, default)).ShouldBe(new DeliverySummary(Hour, 2, 0, 0, Waiting: 1, Dead: 1));
    }

    [Fact]
    public async Task Delivery_that_was_kept_and_then_applied_counts_as_applied()
    {
        var tenant = await postgres.NewTenantAsync();
        await counts.AddAsync(tenant, new DeliveryCount(Hour, 1, 0, 0), default);
        await table.SpillAsync(tenant, Delivery("late"), "time-out", default);
        var claimed = (await table.ClaimAsync(100, Hour.AddMinutes(5), TimeSpan.FromSeconds(30), default)).Single(claim => claim.Tenant == tenant);
        await table.SettleAppliedAsync(claimed, Hour.AddMinutes(6), default);

        (await counts.SummariseAsync(tenant, Hour, default)).ShouldBe(new DeliverySummary(Hour, 1, 1, 0, Waiting: 0, Dead: 0));
    }

    [Fact]
    public async Task Shop_without_deliveries_has_noughts() =>
        (await counts.SummariseAsync(await postgres.NewTenantAsync(), Hour, default)).ShouldBe(new DeliverySummary(Hour, 0, 0, 0, 0, 0));

    private static Delivery Delivery(string id) => new(id, "orders/updated", "2026-07", Hour, Hour.AddMinutes(1), [1, 2, 3]);
}
