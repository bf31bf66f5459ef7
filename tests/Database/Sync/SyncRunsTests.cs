using XenoStore.Database.Sync;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Sync;

public sealed class SyncRunsTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Only_one_run_is_unfinished_however_many_begin_at_once()
    {
        var tenant = await postgres.NewTenantAsync();
        var runs = new SyncRuns(postgres.Writer);
        var begun = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => runs.BeginAsync(tenant, SyncKind.Backfill, "register", Now, default)));
        begun.Select(run => run.Id).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Finished_run_keeps_its_figures_and_makes_room_for_the_next()
    {
        var tenant = await postgres.NewTenantAsync();
        var runs = new SyncRuns(postgres.Writer);
        var first = await runs.BeginAsync(tenant, SyncKind.Backfill, "register", Now, default);
        await runs.ProgressAsync(tenant, first.Id, 250, 200, default);
        await runs.FinishAsync(tenant, first.Id, Now.AddMinutes(1), "Shopify refused the token.", default);
        await runs.ProgressAsync(tenant, first.Id, 9, 9, default);
        var second = await runs.BeginAsync(tenant, SyncKind.CatchUp, "reminder", Now.AddMinutes(2), default);
        await runs.FinishAsync(tenant, second.Id, Now.AddMinutes(3), null, default);

        (await runs.RunningAsync(tenant, default)).ShouldBeNull();
        (await runs.ListAsync(tenant, 10, default)).ShouldBe(
        [
            second with { FinishedAt = Now.AddMinutes(3) },
            new SyncRun(first.Id, SyncKind.Backfill, "register", Now, Now.AddMinutes(1), 250, 200, "Shopify refused the token."),
        ]);
    }
}
