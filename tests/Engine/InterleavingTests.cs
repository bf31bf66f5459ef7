using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class InterleavingTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly string _key = $"journal-{Guid.NewGuid():N}";

    private IJournalGrain Plain => engine.Grains.GetGrain<IPlainJournalGrain>(_key);

    private IJournalGrain Reentrant => engine.Grains.GetGrain<IReentrantJournalGrain>(_key);

    [Fact]
    public async Task Calls_of_a_plain_grain_wait_for_the_one_before()
    {
        var first = Plain.Write("a");
        await Began("a");
        var second = Plain.Write("b");

        (await Plain.Read()).ShouldBe("a begins");
        MayEnd("a", "b");
        await Task.WhenAll(first, second);

        (await Plain.Read()).ShouldBe("a begins, a ends, b begins, b ends");
    }

    [Fact]
    public async Task Calls_of_a_reentrant_grain_start_while_another_waits()
    {
        var first = Reentrant.Write("a");
        await Began("a");
        var second = Reentrant.Write("b");
        await Began("b");
        MayEnd("b");
        await second;
        MayEnd("a");
        await first;

        (await Reentrant.Read()).ShouldBe("a begins, b begins, b ends, a ends");
    }

    [Fact]
    public async Task Read_only_calls_run_together()
    {
        var first = Plain.Look("a");
        await Began("a");
        var second = Plain.Look("b");
        await Began("b");
        MayEnd("a", "b");
        await Task.WhenAll(first, second);
    }

    [Fact]
    public async Task A_read_only_call_waits_for_a_call_that_writes()
    {
        var write = Plain.Write("write");
        await Began("write");
        var look = Plain.Look("look");

        (await Plain.Read()).ShouldBe("write begins");
        MayEnd("write", "look");
        await Task.WhenAll(write, look);

        (await Plain.Read()).ShouldBe("write begins, write ends, look begins, look ends");
    }

    [Fact]
    public async Task A_call_that_writes_waits_for_read_only_calls()
    {
        var look = Plain.Look("look");
        await Began("look");
        var write = Plain.Write("write");

        (await Plain.Read()).ShouldBe("look begins");
        MayEnd("look", "write");
        await Task.WhenAll(look, write);

        (await Plain.Read()).ShouldBe("look begins, look ends, write begins, write ends");
    }

    [Fact]
    public async Task A_read_only_call_passes_a_waiting_write_while_another_read_only_call_runs()
    {
        var first = Plain.Look("first");
        await Began("first");
        var write = Plain.Write("write");
        var second = Plain.Look("second");
        await Began("second");
        MayEnd("first", "second", "write");
        await Task.WhenAll(first, write, second);

        (await Plain.Read()).ShouldEndWith("write begins, write ends");
    }

    [Fact]
    public async Task Read_only_calls_that_waited_for_a_write_start_together_after_it()
    {
        var write = Plain.Write("write");
        await Began("write");
        var first = Plain.Look("first");
        var later = Plain.Write("later");
        var second = Plain.Look("second");
        MayEnd("write");
        await Began("first");
        await Began("second");

        (await Plain.Read()).ShouldNotContain("later");
        MayEnd("first", "second", "later");
        await Task.WhenAll(write, first, later, second);
    }

    [Fact]
    public async Task An_always_interleaving_call_starts_while_another_call_waits()
    {
        var write = Plain.Write("write");
        await Began("write");
        var interleaved = Plain.Interleave("interleaved");
        await Began("interleaved");
        MayEnd("interleaved");
        await interleaved;
        MayEnd("write");
        await write;
    }

    [Fact]
    public async Task An_always_interleaving_call_keeps_nothing_from_starting()
    {
        var interleaved = Plain.Interleave("interleaved");
        await Began("interleaved");
        MayEnd("write");
        await Plain.Write("write");
        MayEnd("interleaved");
        await interleaved;
    }

    private Task<string> Began(string step) => Signals.Await($"{_key} {step} begins");

    private void MayEnd(params string[] steps)
    {
        foreach (var step in steps)
        {
            Signals.Give($"{_key} {step} may end");
        }
    }
}
