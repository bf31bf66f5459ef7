using XenoStore.EmbeddedSilo;
using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine.Embedded;

public sealed class ReminderServiceTests : IAsyncLifetime
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_poll = TimeSpan.FromSeconds(1);

    private readonly string _key = $"reminded-{Guid.NewGuid():N}";
    private readonly SiloUnderTest _silo = new() { Configure = options => options.MaxConcurrentTicks = 2 };

    private GrainId Alarm => new("alarm", _key);

    private WatchedReminderStore Store => _silo.Reminders;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _silo.EndAsync();

    [Fact]
    public async Task After_a_downtime_a_reminder_ticks_once_and_returns_to_its_grid()
    {
        await Store.UpsertAsync(Alarm, "r", SiloUnderTest.Start.AddSeconds(-625), s_minute, default);
        await _silo.StartAsync();

        await Signals.Await($"{_key} r 1");
        (await Store.NextCompletion()).ShouldBe(SiloUnderTest.Start.AddSeconds(35));
        await PollsUntilNothingIsClaimed();
        Signals.WasGiven($"{_key} r 2").ShouldBeFalse();
    }

    [Fact]
    public async Task A_tick_claimed_by_a_process_that_died_comes_again_when_its_loan_ends()
    {
        var loanEndsAt = SiloUnderTest.Start + s_minute;
        await Store.UpsertAsync(Alarm, "r", SiloUnderTest.Start, TimeSpan.FromDays(1), default);
        (await Store.ClaimDueAsync(SiloUnderTest.Start, loanEndsAt, 1, default)).Count.ShouldBe(1);
        await Store.NextClaim();
        await _silo.StartAsync();
        await PollsUntilNothingIsClaimed();
        Signals.WasGiven($"{_key} r 1").ShouldBeFalse();

        _silo.Clock.Advance(s_minute);
        await Signals.Await($"{_key} r 1");
    }

    [Fact]
    public async Task Ten_thousand_idle_reminders_cost_one_question_each_poll()
    {
        for (var tenant = 0; tenant < 10_000; tenant++)
        {
            await Store.UpsertAsync(new GrainId("alarm", $"{_key}-{tenant}"), "r", SiloUnderTest.Start.AddHours(1), s_minute, default);
        }

        await _silo.StartAsync();
        (await Store.NextClaim()).Claimed.ShouldBe(0);
        for (var poll = 0; poll < 5; poll++)
        {
            Store.ClaimsWaiting.ShouldBe(0);
            _silo.Clock.Advance(s_poll);
            (await Store.NextClaim()).Claimed.ShouldBe(0);
        }
    }

    [Fact]
    public async Task No_more_ticks_are_claimed_than_may_be_under_way()
    {
        for (var tenant = 0; tenant < 5; tenant++)
        {
            await Store.UpsertAsync(new GrainId("alarm", $"{_key}-{tenant}"), "slow", SiloUnderTest.Start, s_minute, default);
        }

        await _silo.StartAsync();
        (await Store.NextClaim()).ShouldBe((2, 2));
        Store.ClaimsWaiting.ShouldBe(0);
        Signals.Give("slow ticks may end");

        for (var completed = 0; completed < 5; completed++)
        {
            await Store.NextCompletion();
        }
    }

    [Fact]
    public async Task A_store_out_of_reach_is_asked_again_at_the_next_poll()
    {
        await Store.UpsertAsync(Alarm, "r", SiloUnderTest.Start, s_minute, default);
        Store.IsOutOfReach = true;
        await _silo.StartAsync();
        await Store.NextClaim();
        Store.IsOutOfReach = false;

        _silo.Clock.Advance(s_poll);
        await Signals.Await($"{_key} r 1");
    }

    [Fact]
    public async Task A_reminder_of_a_class_that_is_gone_does_not_hold_up_the_others()
    {
        await Store.UpsertAsync(new GrainId("gone", _key), "r", SiloUnderTest.Start, s_minute, default);
        await Store.UpsertAsync(Alarm, "r", SiloUnderTest.Start, s_minute, default);
        await _silo.StartAsync();

        await Signals.Await($"{_key} r 1");
        await Store.NextCompletion();
        await Store.NextCompletion();
    }

    [Fact]
    public async Task A_reminder_registered_by_a_grain_survives_a_restart()
    {
        await _silo.StartAsync();
        await _silo.Grains.GetGrain<IAlarmGrain>(_key).Set("r", dueTime: 120_000, period: 60_000);
        await _silo.StopAsync();
        _silo.Clock.Advance(TimeSpan.FromMinutes(3));
        await _silo.StartAsync();

        await Signals.Await($"{_key} r 1");
        (await _silo.Grains.GetGrain<IAlarmGrain>(_key).Names()).ShouldBe("r");
    }

    private async Task PollsUntilNothingIsClaimed()
    {
        while ((await Store.NextClaim()).Claimed > 0)
        {
        }
    }
}
