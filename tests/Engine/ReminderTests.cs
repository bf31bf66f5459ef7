using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class ReminderTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private const int Hour = 3_600_000;

    /// <summary>Milliseconds within which even a busy machine has done what a test does before a reminder is due.</summary>
    private const int Soon = 4_000;

    private readonly string _key = $"alarm-{Guid.NewGuid():N}";

    private IAlarmGrain Grain => engine.Grains.GetGrain<IAlarmGrain>(_key);

    [Fact]
    public async Task A_reminder_ticks_again_and_again_and_says_its_period()
    {
        await Grain.Set("r", dueTime: 0, period: 200);

        (await Signals.Await($"{_key} r 3")).ShouldBe("200");
        await Grain.Unset("r");
    }

    [Fact]
    public async Task A_reminder_wakes_a_grain_that_has_ended()
    {
        await Grain.Set("r", dueTime: Soon, period: Hour);
        await Grain.End();
        await Signals.Await($"{_key} deactivated");
        Signals.WasGiven($"{_key} r 1").ShouldBeFalse();

        await Signals.Await($"{_key} r 1");
    }

    [Fact]
    public async Task A_failing_tick_does_not_stop_the_reminder()
    {
        await Grain.FailFirstTicks();
        await Grain.Set("r", dueTime: 0, period: 200);

        await Signals.Await($"{_key} r 2");
        await Grain.Unset("r");
    }

    [Fact]
    public async Task Registering_a_name_again_changes_its_schedule()
    {
        await Grain.Set("r", dueTime: Hour, period: Hour);
        await Grain.Set("r", dueTime: 0, period: 300);

        (await Signals.Await($"{_key} r 1")).ShouldBe("300");
        (await Grain.Names()).ShouldBe("r");
        await Grain.Unset("r");
    }

    [Fact]
    public async Task A_reminder_removed_before_it_is_due_never_ticks()
    {
        await Grain.Set("removed", dueTime: Soon, period: Hour);
        (await Grain.Unset("removed")).ShouldBeTrue();
        await Grain.Set("witness", dueTime: Soon + 200, period: Hour);
        await Signals.Await($"{_key} witness 1");

        Signals.WasGiven($"{_key} removed 1").ShouldBeFalse();
        (await Grain.Unset("removed")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grain_sees_its_own_reminders_only()
    {
        await engine.Grains.GetGrain<IAlarmGrain>($"{_key}-other").Set("foreign", Hour, Hour);
        await Grain.Set("b", Hour, Hour);
        await Grain.Set("a", Hour, Hour);

        (await Grain.Names()).ShouldBe("a, b");
    }

    [Fact]
    public async Task A_period_below_the_least_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(Grain.Set("r", dueTime: 0, period: 100));

    [Fact]
    public async Task A_negative_due_time_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(Grain.Set("r", dueTime: -5, period: Hour));

    [Fact]
    public async Task A_grain_that_cannot_receive_reminders_cannot_register_one() =>
        await Should.ThrowAsync<InvalidOperationException>(engine.Grains.GetGrain<ISleeperGrain>(_key).Set());
}
