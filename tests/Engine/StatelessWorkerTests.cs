using XenoStore.Tests.Engine.Grains;

namespace XenoStore.Tests.Engine;

public sealed class StatelessWorkerTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly string _key = $"worker-{Guid.NewGuid():N}";

    [Fact]
    public async Task Calls_of_one_key_run_side_by_side_up_to_the_limit_and_no_further()
    {
        var grain = engine.Grains.GetGrain<IWorkerGrain>(_key);
        var jobs = Enumerable.Range(0, 3 * WorkerGrain.MaxWorkers).Select(_ => grain.Work()).ToList();
        await Signals.Await($"{_key} {WorkerGrain.MaxWorkers}");
        Signals.WasGiven($"{_key} {WorkerGrain.MaxWorkers + 1}").ShouldBeFalse();
        Signals.Give($"{_key} may end");

        (await Task.WhenAll(jobs)).Distinct().Count().ShouldBe(WorkerGrain.MaxWorkers);
    }
}
