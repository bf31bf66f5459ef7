using System.Collections.Concurrent;

namespace XenoStore.Tests.Engine.Grains;

[StatelessWorker(MaxWorkers)]
public sealed class WorkerGrain : Grain, IWorkerGrain
{
    public const int MaxWorkers = 3;

    private static readonly ConcurrentDictionary<string, int> s_begun = new();

    private readonly Guid _activation = Guid.NewGuid();

    public async Task<Guid> Work()
    {
        var key = this.GetPrimaryKeyString();
        Signals.Give($"{key} {s_begun.AddOrUpdate(key, 1, (_, begun) => begun + 1)}");
        await Signals.Await($"{key} may end");
        return _activation;
    }
}
