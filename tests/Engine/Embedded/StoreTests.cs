using XenoStore.EmbeddedSilo;

namespace XenoStore.Tests.Engine.Embedded;

/// <summary>What a store promises the engine. Another store should pass the same sentences.</summary>
public sealed class StoreTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly GrainId s_grain = new("alarm", "k");
    private static readonly GrainStateKey s_state = new(s_grain, "s");
    private static readonly byte[] s_payload = [1, 2, 3];

    private readonly InMemoryReminderStore _reminders = new();
    private readonly InMemoryGrainStateStore _states = new();

    [Fact]
    public async Task Of_two_first_writes_one_is_refused()
    {
        (await _states.WriteAsync(s_state, s_payload, null, default)).ShouldBe("1");
        (await _states.WriteAsync(s_state, s_payload, null, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_write_with_an_old_etag_is_refused()
    {
        await _states.WriteAsync(s_state, s_payload, null, default);
        (await _states.WriteAsync(s_state, s_payload, "1", default)).ShouldBe("2");
        (await _states.WriteAsync(s_state, s_payload, "1", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_cleared_row_stays_with_its_version()
    {
        await _states.WriteAsync(s_state, s_payload, null, default);
        (await _states.ClearAsync(s_state, "1", default)).ShouldBe("2");

        (await _states.ReadAsync(s_state, default)).ShouldBe(new StoredGrainState(null, "2"));
    }

    [Fact]
    public async Task A_due_row_is_lent_once_until_its_loan_ends()
    {
        await _reminders.UpsertAsync(s_grain, "r", s_now, s_minute, default);

        (await _reminders.ClaimDueAsync(s_now, s_now + s_minute, 10, default)).Count.ShouldBe(1);
        (await _reminders.ClaimDueAsync(s_now + s_minute - TimeSpan.FromTicks(1), s_now + s_minute, 10, default)).ShouldBeEmpty();
        (await _reminders.ClaimDueAsync(s_now + s_minute, s_now + 2 * s_minute, 10, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_longest_due_are_lent_first_and_no_more_than_the_limit()
    {
        await _reminders.UpsertAsync(s_grain, "late", s_now - s_minute, s_minute, default);
        await _reminders.UpsertAsync(s_grain, "later", s_now, s_minute, default);
        await _reminders.UpsertAsync(s_grain, "latest", s_now - 2 * s_minute, s_minute, default);

        (await _reminders.ClaimDueAsync(s_now, s_now + s_minute, 2, default)).Select(row => row.Name).ShouldBe(["latest", "late"]);
    }

    [Fact]
    public async Task The_tick_of_an_older_registration_does_not_move_a_newer_one()
    {
        await _reminders.UpsertAsync(s_grain, "r", s_now, s_minute, default);
        var old = (await _reminders.ClaimDueAsync(s_now, s_now + s_minute, 1, default)).ShouldHaveSingleItem();
        await _reminders.UpsertAsync(s_grain, "r", s_now, s_minute, default);
        await _reminders.CompleteTickAsync(old, s_now + TimeSpan.FromDays(1), default);

        (await _reminders.ClaimDueAsync(s_now, s_now + s_minute, 1, default)).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Fact]
    public async Task Completing_a_removed_reminder_does_not_bring_it_back()
    {
        await _reminders.UpsertAsync(s_grain, "r", s_now, s_minute, default);
        var claimed = (await _reminders.ClaimDueAsync(s_now, s_now + s_minute, 1, default)).ShouldHaveSingleItem();
        await _reminders.RemoveAsync(s_grain, "r", default);
        await _reminders.CompleteTickAsync(claimed, s_now, default);

        (await _reminders.FindAsync(s_grain, "r", default)).ShouldBeNull();
    }
}
