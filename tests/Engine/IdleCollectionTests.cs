using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class IdleCollectionTests(ForgetfulEngineFixture engine) : IClassFixture<ForgetfulEngineFixture>
{
    [Fact]
    public async Task An_activation_nobody_calls_is_ended_and_the_next_call_finds_a_fresh_one()
    {
        var key = $"idle-{Guid.NewGuid():N}";
        var grain = engine.Grains.GetGrain<ILifeGrain>(key);
        var old = await grain.ActivationId();

        (await Signals.Await($"{key} deactivated")).ShouldBe(nameof(DeactivationReasonCode.ActivationIdle));
        (await grain.ActivationId()).ShouldNotBe(old);
    }

    [Fact]
    public async Task A_timer_keeps_an_activation_only_if_it_says_so()
    {
        var (kept, idle) = ($"kept-{Guid.NewGuid():N}", $"idle-{Guid.NewGuid():N}");
        await engine.Grains.GetGrain<ITimerGrain>(kept).Tick("kept", every: 100, keepAlive: true);
        await engine.Grains.GetGrain<ITimerGrain>(idle).Tick("idle", every: 100, keepAlive: false);

        await Signals.Await($"{idle} deactivated");
        var witness = $"witness-{Guid.NewGuid():N}";
        await engine.Grains.GetGrain<ILifeGrain>(witness).ActivationId();
        await Signals.Await($"{witness} deactivated");
        Signals.WasGiven($"{kept} deactivated").ShouldBeFalse();
    }
}
