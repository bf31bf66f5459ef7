using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Ledger;

public sealed class StoredOrdersTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Order_and_its_events_come_back_as_they_were_written()
    {
        var written = new SampleOrder(1) { Customer = 5, RefundedOn = 3, EditedOn = 4, Read = true }.For(tenant);
        await writer.WriteAsync(written, default);

        var orders = new StoredOrders(postgres.Writer);
        var stored = (await orders.FindAsync(tenant, 1, default)).ShouldNotBeNull();
        stored.Version.ShouldBe(written.Version);
        OrderSnapshotCodec.Encode(stored.Snapshot).ShouldBe(OrderSnapshotCodec.Encode(written.Snapshot));
        (await orders.EventsAsync(tenant, [1], default))[1].ShouldBe(written.Events);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Known_absence_of_edits_is_told_from_ignorance(bool read)
    {
        await writer.WriteAsync(new SampleOrder(1) { Read = read }.For(tenant), default);
        var stored = (await new StoredOrders(postgres.Writer).FindAsync(tenant, 1, default)).ShouldNotBeNull();
        (stored.Snapshot.Additions is not null).ShouldBe(read);
    }

    [Fact]
    public async Task Pages_hold_every_live_order_once()
    {
        await writer.WriteManyAsync([.. Enumerable.Range(1, 10).Select(id => new SampleOrder(id).For(tenant))], default);
        await writer.DeleteAsync(tenant, 4, SampleOrder.Start, default);

        var orders = new StoredOrders(postgres.Writer);
        var seen = new List<long>();
        for (var page = await orders.PageAsync(tenant, 0, 3, default); page.Length > 0; page = await orders.PageAsync(tenant, seen[^1], 3, default))
        {
            seen.AddRange(page.Select(order => order.Snapshot.Id));
        }

        seen.ShouldBe([1, 2, 3, 5, 6, 7, 8, 9, 10]);
        var ids = new OrderIds(postgres.Writer);
        (await ids.LiveAsync(tenant, 2, 6, 100, default)).ShouldBe([3, 5, 6]);
        (await ids.KnownAsync(tenant, [9, 4, 99], default)).ShouldBe([9]);
    }

    [Fact]
    public void Content_hash_sees_neither_offsets_nor_trailing_zeros_nor_additions()
    {
        var webhook = new SampleOrder(1) { EditedOn = 4 }.For(tenant).Snapshot;
        var read = new SampleOrder(1) { EditedOn = 4, Read = true }.For(tenant).Snapshot;
        var elsewhere = read with
        {
            ProcessedAt = read.ProcessedAt.ToOffset(TimeSpan.FromHours(-4)),
            LineItems = [.. read.LineItems.Select(line => line with { Taxes = [.. line.Taxes.Select(tax => tax with { Rate = 0.08m })] })],
        };
        OrderSnapshotCodec.ContentHash(elsewhere).ShouldBe(OrderSnapshotCodec.ContentHash(webhook));
        OrderSnapshotCodec.ContentHash(read with { Name = "other" }).ShouldNotBe(OrderSnapshotCodec.ContentHash(webhook));
    }

    [Fact]
    public void Damaged_bytes_are_called_damaged()
    {
        Should.Throw<InvalidDataException>(() => OrderSnapshotCodec.Decode([1, 2, 3], false));
    }
}
