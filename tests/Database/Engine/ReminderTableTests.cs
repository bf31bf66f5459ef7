using XenoStore.Database.Engine;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Database.Engine;

/// <summary>A claim takes whatever is due in the whole database, so each test, one after the other, begins with none.</summary>
public sealed class ReminderTableTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LoanEnds = Noon.AddMinutes(5);
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    private readonly ReminderTable table = new(postgres.Writer);

    public async Task InitializeAsync()
    {
        await using var clear = postgres.Writer.CreateCommand("delete from reminders");
        await clear.ExecuteNonQueryAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Registered_anew_it_replaces_and_its_version_rises()
    {
        await UpsertAsync("sync/1", Noon);
        await table.UpsertAsync("sync", "sync/1", "tick", Noon.AddHours(2), TimeSpan.FromMilliseconds(1500), default);

        (await table.FindAsync("sync", "sync/1", "tick", default))
            .ShouldBe(new ReminderRow("sync", "sync/1", "tick", Noon.AddHours(2), TimeSpan.FromMilliseconds(1500), 1));
        (await table.ListAsync("sync", "sync/1", default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Removed_it_is_gone_and_a_second_removal_says_so()
    {
        await UpsertAsync("sync/1", Noon);
        (await table.RemoveAsync("sync", "sync/1", "tick", default)).ShouldBeTrue();
        (await table.RemoveAsync("sync", "sync/1", "tick", default)).ShouldBeFalse();
        (await table.FindAsync("sync", "sync/1", "tick", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Claim_takes_what_is_due_and_nothing_before_its_time()
    {
        await UpsertAsync("sync/due", Noon);
        await UpsertAsync("sync/later", Noon.AddTicks(10));
        (await ClaimAsync(Noon, 10)).ShouldHaveSingleItem().GrainKey.ShouldBe("sync/due");
    }

    [Fact]
    public async Task Longest_due_are_claimed_before_all_others()
    {
        await UpsertAsync("sync/2", Noon.AddMinutes(-1));
        await UpsertAsync("sync/1", Noon.AddMinutes(-2));
        await UpsertAsync("sync/3", Noon);
        (await ClaimAsync(Noon, 2)).Select(row => row.GrainKey).Order().ShouldBe(["sync/1", "sync/2"]);
    }

    [Fact]
    public async Task Many_claimers_at_once_get_every_due_row_exactly_once()
    {
        for (var i = 0; i < 100; i++)
        {
            await UpsertAsync($"sync/{i}", Noon);
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => ClaimAsync(Noon, 10)));
        var rest = await ClaimAsync(Noon, 100);
        var keys = claims.SelectMany(rows => rows).Concat(rest).Select(row => row.GrainKey).ToList();
        keys.ShouldBeUnique();
        keys.Count.ShouldBe(100);
    }

    [Fact]
    public async Task Tick_that_nobody_completes_is_due_again_when_the_loan_ends()
    {
        await UpsertAsync("sync/1", Noon);
        await ClaimAsync(Noon, 10);

        (await ClaimAsync(LoanEnds.AddSeconds(-1), 10)).ShouldBeEmpty();
        (await ClaimAsync(LoanEnds, 10)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Completed_tick_is_due_when_told()
    {
        await UpsertAsync("sync/1", Noon);
        var claimed = (await ClaimAsync(Noon, 10)).Single();
        await table.CompleteTickAsync(claimed, Noon + Hourly, default);

        (await ClaimAsync(LoanEnds, 10)).ShouldBeEmpty();
        (await ClaimAsync(Noon + Hourly, 10)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Tick_of_an_older_registration_does_not_move_a_newer_one()
    {
        await UpsertAsync("sync/1", Noon);
        var claimed = (await ClaimAsync(Noon, 10)).Single();
        await UpsertAsync("sync/1", Noon);
        await table.CompleteTickAsync(claimed, Noon + Hourly, default);

        (await ClaimAsync(Noon, 10)).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    private Task UpsertAsync(string key, DateTimeOffset startAt) => table.UpsertAsync("sync", key, "tick", startAt, Hourly, default);

    private Task<IReadOnlyList<ReminderRow>> ClaimAsync(DateTimeOffset now, int limit) =>
        table.ClaimDueAsync(now, now.AddMinutes(5), limit, default);
}
