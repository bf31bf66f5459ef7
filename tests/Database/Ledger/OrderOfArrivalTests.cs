using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

/// <summary>Invariant 4: any permutation with repeats of the same payloads ends in the same tables. Every permutation is tried.</summary>
public sealed class OrderOfArrivalTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private delegate Task Payload(OrderWriter writer, TenantId tenant);

    [Fact]
    public Task States_of_one_order() => ShouldAllEndAlike(
        Offer(new SampleOrder(1) { Customer = 5, Day = 2 }),
        Offer(new SampleOrder(1) { Customer = 6, Day = 1, UpdatedAt = 1 }),
        Offer(new SampleOrder(1) { Customer = 6, Day = 1, UpdatedAt = 1, RefundedOn = 9, Status = FinancialStatus.Refunded }),
        Offer(new SampleOrder(1) { Customer = 5, Day = 2, SeenAfter = 400 }),
        Offer(new SampleOrder(1) { Customer = 7, Day = 3, SeenAfter = 200 }));

    [Fact]
    public Task Webhooks_and_reads_of_an_edited_order() => ShouldAllEndAlike(
        Offer(new SampleOrder(1)),
        Offer(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 1 }),
        Offer(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 1, SeenAfter = 300, Read = true }),
        Offer(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 1, SeenAfter = 600 }),
        Offer(new SampleOrder(1) { EditedOn = 4, UpdatedAt = 2, Fulfillment = "fulfilled" }));

    [Fact]
    public Task Read_without_edits_beside_webhooks() => ShouldAllEndAlike(
        Offer(new SampleOrder(1) { Read = true, SeenAfter = 100 }),
        Offer(new SampleOrder(1) { SeenAfter = 300 }),
        Offer(new SampleOrder(1) { SeenAfter = 500, Read = true }),
        Offer(new SampleOrder(1) { Price = 2, UpdatedAt = 1 }),
        Offer(new SampleOrder(1) { Price = 2, UpdatedAt = 1, SeenAfter = 900, Read = true }));

    [Fact]
    public Task Deletion_among_updates() => ShouldAllEndAlike(
        Offer(new SampleOrder(1) { Customer = 5 }),
        Offer(new SampleOrder(1) { Customer = 5, RefundedOn = 3, UpdatedAt = 1 }),
        (writer, tenant) => writer.DeleteAsync(tenant, 1, SampleOrder.Start.AddSeconds(2), default),
        (writer, tenant) => writer.DeleteAsync(tenant, 1, SampleOrder.Start.AddSeconds(3), default),
        Offer(new SampleOrder(2) { Customer = 5, Day = 1 }));

    [Fact]
    public Task First_orders_of_customers_who_share_and_lose_them() => ShouldAllEndAlike(
        Offer(new SampleOrder(1) { Customer = 5, Day = 5 }),
        Offer(new SampleOrder(2) { Customer = 5, Day = 3 }),
        Offer(new SampleOrder(2) { Customer = 6, Day = 3, UpdatedAt = 1 }),
        Offer(new SampleOrder(3) { Customer = 6, Day = 4 }),
        (writer, tenant) => writer.DeleteAsync(tenant, 3, SampleOrder.Start, default));

    private static Payload Offer(SampleOrder order) => (writer, tenant) => writer.WriteAsync(order.For(tenant), default);

    private async Task ShouldAllEndAlike(params Payload[] payloads)
    {
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        var dice = new Random(20261125);
        string? first = null;
        foreach (var order in Permutations(payloads.Length))
        {
            var tenant = await postgres.NewTenantAsync();
            var withRepeats = order.SelectMany((payload, position) => dice.Next(3) > 0 ? [payload] : new[] { payload, order[dice.Next(position + 1)] });
            foreach (var payload in withRepeats)
            {
                await payloads[payload](writer, tenant);
            }

            var tables = new LedgerTables(postgres, tenant);
            await tables.ShouldBeExactAsync();
            var end = await tables.DumpAsync();
            end.ShouldBe(first ??= end, $"order of arrival {string.Join(' ', order)}");
        }
    }

    private static IEnumerable<int[]> Permutations(int count) => count == 0
        ? [[]]
        : Permutations(count - 1).SelectMany(shorter => Enumerable.Range(0, count).Select(at => shorter.Take(at).Append(count - 1).Concat(shorter.Skip(at)).ToArray()));
}
