using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class TimerTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly string _key = $"timer-{Guid.NewGuid():N}";

    private ITimerGrain Grain => engine.Grains.GetGrain<ITimerGrain>(_key);

    [Fact]
    public async Task A_timer_ticks_again_and_again()
    {
        await Grain.Tick("t", every: 20);

        await Signals.Await($"{_key} t 3");
    }

    [Fact]
    public async Task A_failing_tick_does_not_stop_the_timer()
    {
        await Grain.TickAfterFailing("t", every: 20);

        await Signals.Await($"{_key} t 2");
    }

    [Fact]
    public async Task A_tick_waits_for_the_running_call()
    {
        await Grain.Tick("t", every: 1);
        var other = engine.Grains.GetGrain<ITimerGrain>($"{_key}-other");
        var waiting = Grain.TicksWhileWaitingFor($"{_key}-other t 3");
        await other.Tick("t", every: 20);

        (await waiting).ShouldBe(0);
        await Signals.Await($"{_key} t 1");
    }

    [Fact]
    public async Task An_interleaving_tick_comes_while_a_call_waits()
    {
        await Grain.Tick("t", every: 20, interleave: true);

        await Grain.AwaitTick("t");
    }

    [Fact]
    public async Task A_timer_that_is_never_due_ticks_once_it_is_changed()
    {
        await Grain.Prepare("t");
        Signals.WasGiven($"{_key} t 1").ShouldBeFalse();
        await Grain.Change("t", dueTime: 0);

        await Signals.Await($"{_key} t 1");
    }

    [Fact]
    public async Task A_timer_disposed_before_it_is_due_never_ticks()
    {
        await Grain.Tick("stopped", every: 300);
        await Grain.Stop("stopped");
        await Grain.Tick("witness", every: 400);
        await Signals.Await($"{_key} witness 2");

        Signals.WasGiven($"{_key} stopped 1").ShouldBeFalse();
    }

    [Fact]
    public async Task A_timer_ends_with_its_activation()
    {
        await Grain.Tick("old", every: 300);
        await Grain.End();
        await Signals.Await($"{_key} deactivated");
        await Grain.Tick("witness", every: 400);
        await Signals.Await($"{_key} witness 2");

        Signals.WasGiven($"{_key} old 1").ShouldBeFalse();
    }
}
