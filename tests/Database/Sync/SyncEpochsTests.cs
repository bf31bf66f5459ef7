using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using XenoStore.Database.Ledger;
using XenoStore.Database.Sync;
using XenoStore.Tests.Database.Ledger;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Sync;

public sealed class SyncEpochsTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime, IAsyncDisposable
{
    private readonly OrderWriter writer = new(postgres.Writer, NullLogger<OrderWriter>.Instance);
    private readonly SyncEpochs epochs = new(postgres.Writer);
    private TenantId tenant;

    public async Task InitializeAsync() => tenant = await postgres.NewTenantAsync();

    public ValueTask DisposeAsync() => writer.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task What_a_given_up_sync_read_is_not_written()
    {
        var old = await epochs.TakeAsync(tenant, default);
        (await WriteAsync(1, old)).ShouldBe(UpsertOutcome.Applied);

        var present = await epochs.TakeAsync(tenant, default);
        (await WriteAsync(2, old)).ShouldBe(UpsertOutcome.Stale);
        (await WriteAsync(2, present)).ShouldBe(UpsertOutcome.Applied);
    }

    [Fact]
    public async Task A_page_of_a_given_up_sync_leaves_the_webhooks_of_its_batch_alone()
    {
        var old = await epochs.TakeAsync(tenant, default);
        await epochs.TakeAsync(tenant, default);

        var results = await writer.WriteManyAsync([Write(1, old), Write(2, null), Write(3, old)], default);

        results.Select(result => result.Outcome).ShouldBe([UpsertOutcome.Stale, UpsertOutcome.Applied, UpsertOutcome.Stale]);
    }

    [Fact]
    public async Task A_new_epoch_waits_for_what_is_being_written_under_the_old_one()
    {
        var old = await epochs.TakeAsync(tenant, default);
        await WriteAsync(1, old);
        var locks = await RowLocks.TakeAsync(postgres, tenant);
        var writing = writer.WriteAsync((new SampleOrder(1) { UpdatedAt = 60, Price = 3_000 }).For(tenant) with { Epoch = old }, default);
        await locks.UntilSomebodyWaitsAsync();

        var next = epochs.TakeAsync(tenant, default);
        await Eventually.BecomesAsync(WaitingSessionsAsync, waiting => waiting == 2);
        await locks.DisposeAsync();

        (await writing).Outcome.ShouldBe(UpsertOutcome.Applied);
        (await next).ShouldBe(old + 1);
    }

    private async Task<long> WaitingSessionsAsync()
    {
        await using var owner = new NpgsqlConnection(postgres.ConnectionString);
        await owner.OpenAsync();
        await using var look = new NpgsqlCommand("select count(*) from pg_locks where not granted and (database is null or database = (select oid from pg_database where datname = current_database()))", owner);
        return (long)(await look.ExecuteScalarAsync())!;
    }

    private async Task<UpsertOutcome> WriteAsync(long order, long? epoch) => (await writer.WriteAsync(Write(order, epoch), default)).Outcome;

    private OrderWrite Write(long order, long? epoch) => new SampleOrder(order).For(tenant) with { Epoch = epoch };
}
