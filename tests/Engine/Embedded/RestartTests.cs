using System.Text;
using XenoStore.EmbeddedSilo;
using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine.Embedded;

public sealed class RestartTests : IAsyncLifetime
{
    private readonly string _key = $"restarted-{Guid.NewGuid():N}";
    private readonly SiloUnderTest _silo = new();

    public Task InitializeAsync() => _silo.StartAsync();

    public Task DisposeAsync() => _silo.EndAsync();

    [Fact]
    public async Task A_stopping_silo_ends_every_activation_first()
    {
        string[] keys = [.. Enumerable.Range(0, 20).Select(number => $"{_key}-{number}")];
        await Task.WhenAll(keys.Select(key => _silo.Grains.GetGrain<ILifeGrain>(key).ActivationId()));
        await _silo.StopAsync();

        foreach (var key in keys)
        {
            Signals.WasGiven($"{key} deactivated").ShouldBeTrue();
            (await Signals.Await($"{key} deactivated")).ShouldBe(nameof(DeactivationReasonCode.ShuttingDown));
        }
    }

    [Fact]
    public async Task A_stopping_silo_lets_running_calls_finish()
    {
        var grain = _silo.Grains.GetGrain<IPlainJournalGrain>(_key);
        var running = grain.Write("a");
        await Signals.Await($"{_key} a begins");
        var stopping = _silo.StopAsync();
        stopping.IsCompleted.ShouldBeFalse();
        Signals.Give($"{_key} a may end");

        await running;
        await stopping;
    }

    [Fact]
    public async Task A_call_that_never_ends_does_not_hold_up_the_stop_for_longer_than_the_time_out()
    {
        _ = _silo.Grains.GetGrain<IPlainJournalGrain>(_key).Write("endless");
        await Signals.Await($"{_key} endless begins");
        var stopping = _silo.StopAsync();
        while (!stopping.IsCompleted)
        {
            _silo.Clock.Advance(TimeSpan.FromSeconds(31));
            await Task.Yield();
        }

        await stopping;
        Signals.Give($"{_key} endless may end");
    }

    [Fact]
    public async Task A_call_after_the_stop_is_refused()
    {
        var grain = _silo.Grains.GetGrain<ILifeGrain>(_key);
        await grain.ActivationId();
        await _silo.StopAsync();

        await Should.ThrowAsync<OrleansMessageRejectionException>(grain.ActivationId());
    }

    [Fact]
    public async Task State_survives_a_restart()
    {
        await _silo.Grains.GetGrain<ITallyGrain>(_key).Add(5);
        await _silo.StopAsync();
        await _silo.StartAsync();

        (await _silo.Grains.GetGrain<ITallyGrain>(_key).CountAtActivation()).ShouldBe(5);
    }

    [Fact]
    public async Task State_is_stored_as_json_without_type_names_and_its_etag_is_a_counted_version()
    {
        await _silo.Grains.GetGrain<ITallyGrain>(_key).Add(2);
        await _silo.Grains.GetGrain<ITallyGrain>(_key).Add(3);
        var row = await _silo.States.ReadAsync(new GrainStateKey(new GrainId("tally", _key), "tally"), default);

        row.ShouldNotBeNull();
        Encoding.UTF8.GetString(row.Payload!).ShouldBe("""{"count":5,"note":null}""");
        row.Etag.ShouldBe("2");
    }
}
