using Orleans.Storage;
using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class StateTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly string _key = $"state-{Guid.NewGuid():N}";

    private ITallyGrain Grain => engine.Grains.GetGrain<ITallyGrain>(_key);

    private IRivalGrain Rival => engine.Grains.GetGrain<IRivalGrain>(_key);

    [Fact]
    public async Task A_grain_never_written_has_a_fresh_state_and_no_record()
    {
        (await Grain.Count()).ShouldBe(0);
        (await Grain.RecordExists()).ShouldBeFalse();
        (await Grain.Etag()).ShouldBeNull();
    }

    [Fact]
    public async Task A_written_state_is_there_when_the_next_activation_begins()
    {
        await Grain.Add(5);
        await Grain.End();

        (await Grain.CountAtActivation()).ShouldBe(5);
        (await Grain.RecordExists()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_that_was_not_written_ends_with_the_activation()
    {
        await Grain.Add(5);
        await Grain.Add(100, write: false);
        await Grain.End();

        (await Grain.CountAtActivation()).ShouldBe(5);
    }

    [Fact]
    public async Task Reading_again_discards_what_was_not_written()
    {
        await Grain.Add(5);
        await Grain.Add(100, write: false);
        await Grain.Reread();

        (await Grain.Count()).ShouldBe(5);
    }

    [Fact]
    public async Task Every_write_gives_a_new_etag()
    {
        await Grain.Add(1);
        var first = await Grain.Etag();
        await Grain.Add(1);

        first.ShouldNotBeNull();
        (await Grain.Etag()).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_cleared_state_is_fresh_and_can_be_written_again()
    {
        await Grain.Add(5);
        await Grain.Clear();
        (await Grain.Count()).ShouldBe(0);
        (await Grain.RecordExists()).ShouldBeFalse();
        await Grain.Add(7);
        await Grain.End();

        (await Grain.CountAtActivation()).ShouldBe(7);
    }

    [Fact]
    public async Task Clearing_what_was_never_written_does_nothing()
    {
        await Grain.Clear();
        await Grain.Add(3);

        (await Grain.Count()).ShouldBe(3);
    }

    [Fact]
    public async Task The_loser_of_a_race_fails_and_its_activation_ends()
    {
        var (winner, loser) = (Rival.Add("winner"), Rival.Add("loser"));
        await Signals.Await($"{_key} winner began");
        var losing = await Signals.Await($"{_key} loser began");
        Signals.Give($"{_key} winner may write");
        await winner;
        Signals.Give($"{_key} loser may write");

        await Should.ThrowAsync<InconsistentStateException>(loser);
        (await Signals.Await($"{losing} deactivated")).ShouldBe(nameof(DeactivationReasonCode.ApplicationError));
    }

    [Fact]
    public async Task A_lost_race_that_the_grain_handles_does_not_end_it()
    {
        var (winner, loser) = (Rival.AddAndCatch("winner"), Rival.AddAndCatch("loser"));
        await Signals.Await($"{_key} winner began");
        var losing = await Signals.Await($"{_key} loser began");
        Signals.Give($"{_key} winner may write");
        (await winner).ShouldBeFalse();
        Signals.Give($"{_key} loser may write");

        (await loser).ShouldBeTrue();
        Signals.WasGiven($"{losing} deactivated").ShouldBeFalse();
    }
}
