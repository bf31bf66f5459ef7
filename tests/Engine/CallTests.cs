using System.Collections.Immutable;
using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class CallTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly string _key = $"call-{Guid.NewGuid():N}";

    private ICallGrain Grain => engine.Grains.GetGrain<ICallGrain>(_key);

    private ICallGrain Other => engine.Grains.GetGrain<ICallGrain>($"{_key}-other");

    [Fact]
    public async Task Arguments_and_results_of_every_shape_arrive()
    {
        await Grain.Nothing();
        await Grain.NothingAtAll();

        (await Grain.Add(2, 40)).ShouldBe(42);
        (await Grain.Describe("name", 7, true, 8L, ["a", "b"], null)).ShouldBe("name 7 True 8 a+b null");
    }

    [Fact]
    public async Task An_exception_reaches_the_caller_with_its_type_and_message() =>
        (await Should.ThrowAsync<InvalidDataException>(Grain.Fail("no good"))).Message.ShouldBe("no good");

    [Fact]
    public async Task An_exception_before_the_first_await_reaches_the_caller_through_the_task()
    {
        var call = Grain.FailAtOnce("at once");

        (await Should.ThrowAsync<InvalidDataException>(call.AsTask())).Message.ShouldBe("at once");
    }

    [Fact]
    public async Task An_exception_passes_through_a_grain_in_between() =>
        (await Should.ThrowAsync<InvalidDataException>(Grain.FailThrough($"{_key}-other", "far away"))).Message.ShouldBe("far away");

    [Fact]
    public async Task A_failed_call_leaves_the_grain_in_service()
    {
        await Should.ThrowAsync<InvalidDataException>(Grain.Fail("once"));

        (await Grain.Add(1, 1)).ShouldBe(2);
    }

    [Fact]
    public async Task A_call_without_answer_times_out_and_says_which_grain_and_method()
    {
        var timeout = await Should.ThrowAsync<TimeoutException>(Grain.NeverAnswer());

        timeout.Message.ShouldContain(_key);
        timeout.Message.ShouldContain(nameof(ICallGrain.NeverAnswer));
        Signals.Give($"{_key} never");
    }

    [Fact]
    public async Task A_grain_that_calls_itself_times_out_and_is_in_service_again()
    {
        await Should.ThrowAsync<TimeoutException>(Grain.CallItself());
        Signals.Give($"{_key} never");

        (await Grain.Add(1, 1)).ShouldBe(2);
    }

    [Fact]
    public async Task A_one_way_call_returns_before_the_grain_has_answered()
    {
        await Grain.Notify($"{_key} done", until: $"{_key} returned");
        Signals.WasGiven($"{_key} done").ShouldBeFalse();
        Signals.Give($"{_key} returned");

        await Signals.Await($"{_key} done");
    }

    [Fact]
    public async Task A_failing_one_way_call_fails_nobody_and_leaves_the_grain_in_service()
    {
        await Grain.FailUnheard();

        (await Grain.Add(1, 1)).ShouldBe(2);
    }

    [Fact]
    public async Task A_cancellation_releases_the_caller_and_reaches_the_grain_on_its_own_turn()
    {
        using var source = new CancellationTokenSource();
        var call = Grain.WaitForCancellation(source.Token);
        await Signals.Await($"{_key} waits");
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(call);
        (await Signals.Await($"{_key} saw the cancellation")).ShouldBe("at home");
        (await Grain.Add(1, 1)).ShouldBe(2);
    }

    [Fact]
    public async Task A_call_cancelled_before_it_is_sent_never_reaches_the_grain()
    {
        await Should.ThrowAsync<OperationCanceledException>(() => Grain.WaitForCancellation(new CancellationToken(canceled: true)));
        await Grain.Nothing();

        Signals.WasGiven($"{_key} waits").ShouldBeFalse();
    }

    [Fact]
    public async Task Every_await_in_a_grain_comes_back_to_its_own_scheduler() =>
        (await Grain.StaysOnItsScheduler($"{_key}-other")).ShouldBe(Enumerable.Repeat(true, 7).ToImmutableArray());

    [Fact]
    public async Task A_caller_outside_keeps_its_own_scheduler_and_context()
    {
        var local = new AsyncLocal<string> { Value = "mine" };
        await Grain.Add(1, 1);

        TaskScheduler.Current.ShouldBe(TaskScheduler.Default);
        local.Value.ShouldBe("mine");
    }

    [Fact]
    public async Task Ambient_values_of_the_caller_stay_with_the_caller()
    {
        CallGrain.Ambient.Value = "mine";

        (await Grain.AmbientValues()).ShouldBe("none at activation, none in the call");
    }

    [Fact]
    public async Task Turns_of_one_activation_never_overlap() => (await Grain.CountTogether(20_000)).ShouldBe(20_000);

    [Fact]
    public async Task Calls_from_many_callers_never_overlap()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Other.CountTogether(2_000))));

        counts.Max().ShouldBe(16 * 2_000);
    }
}
