using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class ActivationTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly string _key = $"life-{Guid.NewGuid():N}";

    private ILifeGrain Grain => engine.Grains.GetGrain<ILifeGrain>(_key);

    [Fact]
    public async Task Concurrent_first_calls_reach_one_activation()
    {
        using var start = new Barrier(8);
        var calls = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            start.SignalAndWait();
            return await Grain.ActivationId();
        }));

        (await Task.WhenAll(calls)).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Different_keys_are_different_activations()
    {
        var upper = await engine.Grains.GetGrain<ILifeGrain>(_key.ToUpperInvariant()).ActivationId();

        (await Grain.ActivationId()).ShouldNotBe(upper);
    }

    [Fact]
    public async Task A_grain_knows_its_key_in_its_constructor_and_is_activated_before_its_first_call() =>
        (await Grain.Beginning()).ShouldBe($"constructed as {_key}, activating, activated");

    [Fact]
    public async Task A_constructor_is_given_services_of_the_silo() => (await Grain.Greet()).ShouldBe(EngineFixture.Greeting);

    [Fact]
    public void A_reference_activates_nothing()
    {
        _ = Grain;

        Signals.WasGiven($"{_key} activated").ShouldBeFalse();
    }

    [Fact]
    public void A_reference_knows_its_key() => Grain.GetPrimaryKeyString().ShouldBe(_key);

    [Fact]
    public async Task A_failed_activation_fails_its_callers_and_the_next_call_tries_again()
    {
        var grain = engine.Grains.GetGrain<IFragileGrain>(_key);
        (await Should.ThrowAsync<InvalidDataException>(grain.Answer())).Message.ShouldBe(FragileGrain.Message);
        (await Should.ThrowAsync<InvalidDataException>(grain.Answer())).Message.ShouldBe(FragileGrain.Message);

        Signals.Give($"{_key} is mended");
        (await grain.Answer()).ShouldBe("well");
    }

    [Fact]
    public async Task A_grain_that_asks_to_end_finishes_its_call_and_the_next_call_finds_a_fresh_one()
    {
        var ending = Grain.EndAfterThisCall();
        await Signals.Await($"{_key} asked to end");
        Signals.WasGiven($"{_key} deactivated").ShouldBeFalse();
        Signals.Give($"{_key} may end");
        var old = await ending;

        (await Grain.ActivationId()).ShouldNotBe(old);
        (await Signals.Await($"{_key} deactivated")).ShouldBe(nameof(DeactivationReasonCode.ApplicationRequested));
    }

    [Fact]
    public async Task Calls_that_wait_for_an_ending_activation_are_answered_by_one_fresh_one()
    {
        var ending = Grain.EndAfterThisCall();
        await Signals.Await($"{_key} asked to end");
        var waiting = Enumerable.Range(0, 5).Select(_ => Grain.ActivationId()).ToList();
        Signals.Give($"{_key} may end");

        var fresh = (await Task.WhenAll(waiting)).Distinct().ShouldHaveSingleItem();
        fresh.ShouldNotBe(await ending);
        Signals.WasGiven($"{_key} deactivated").ShouldBeTrue();
    }
}
