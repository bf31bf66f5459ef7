using Microsoft.Extensions.Logging.Abstractions;
using XenoStore.Database.Ledger;
using XenoStore.Database.Sync;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Sync;

public sealed class RereadsTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private readonly Rereads rereads = new(postgres.Writer);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Asked_twice_an_order_waits_once_and_is_done_once_read()
    {
        await rereads.AddAsync(tenant, 7, "edited", At(1), default);
        await rereads.AddAsync(tenant, 7, "refund alone", At(2), default);
        await rereads.AddAsync(tenant, 8, "edited", At(0), default);

        var due = await rereads.DueAsync(tenant, 10, default);
        due.Select(reread => (reread.OrderId, reread.Reason)).ShouldBe([(8, "edited"), (7, "refund alone")]);
        (await rereads.CountAsync(tenant, default)).ShouldBe(2);
        await rereads.DoneAsync(tenant, due, default);
        (await rereads.CountAsync(tenant, default)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_asked_while_the_order_is_being_read_stays()
    {
        await rereads.AddAsync(tenant, 7, "edited", At(1), default);
        var due = await rereads.DueAsync(tenant, 10, default);
        await rereads.AddAsync(tenant, 7, "edited", At(1), default);
        await rereads.DoneAsync(tenant, due, default);
        (await rereads.CountAsync(tenant, default)).ShouldBe(1);
    }

    [Theory]
    [InlineData(true, 5, 4, 0)]
    [InlineData(true, 5, 5, 1)]
    [InlineData(false, 5, 4, 1)]
    public async Task Only_a_read_of_a_newer_state_makes_the_asking_idle(bool read, int updatedAt, int notedAt, int waiting)
    {
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        await writer.WriteAsync(new SampleOrder(7) { Read = read, UpdatedAt = updatedAt }.For(tenant), default);
        await rereads.AddAsync(tenant, 7, "edited", At(notedAt), default);
        (await rereads.CountAsync(tenant, default)).ShouldBe(waiting);
    }

    [Fact]
    public async Task Deleted_order_is_not_read_again()
    {
        await using var writer = new OrderWriter(postgres.Writer, NullLogger<OrderWriter>.Instance);
        await writer.DeleteAsync(tenant, 7, At(0), default);
        await rereads.AddAsync(tenant, 7, "edited", At(3), default);
        (await rereads.CountAsync(tenant, default)).ShouldBe(0);
    }

    private static DateTimeOffset At(int seconds) => SampleOrder.Start.AddSeconds(seconds);
}
