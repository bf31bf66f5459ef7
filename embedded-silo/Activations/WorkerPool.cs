using Orleans;

namespace XenoStore.EmbeddedSilo;

/// <summary>The activations of one key of a stateless worker: a call goes to an idle one, else to a new one, else to the least busy.</summary>
internal sealed class WorkerPool(GrainClass grainClass, string key, int maxWorkers) : ICallTarget, IActivationOwner
{
    private readonly Lock _gate = new();
    private readonly List<Activation> _workers = [];
    private bool _ended;

    public bool TryPost(Request request)
    {
        while (true)
        {
            Activation worker;
            lock (_gate)
            {
                if (_ended)
                {
                    return false;
                }

                worker = Choose();
            }

            if (worker.TryPost(request))
            {
                return true;
            }
        }
    }

    public void CollectIdleSince(long timestamp)
    {
        foreach (var worker in Workers())
        {
            worker.CollectIdleSince(timestamp);
        }
    }

    public Task EndAsync(DeactivationReason reason) => Task.WhenAll(Workers().Select(worker => worker.EndAsync(reason)));

    public void Forget(Activation activation)
    {
        lock (_gate)
        {
            _workers.Remove(activation);
            _ended = _workers.Count == 0;
        }

        if (_ended)
        {
            grainClass.Forget(key, this);
        }
    }

    private Activation Choose()
    {
        var leastBusy = _workers.MinBy(worker => worker.Load);
        if (leastBusy is { Load: 0 } || (leastBusy is not null && (_workers.Count == maxWorkers || grainClass.Silo.IsStopping)))
        {
            return leastBusy;
        }

        var fresh = new Activation(grainClass, key, this);
        _workers.Add(fresh);
        return fresh;
    }

    private Activation[] Workers()
    {
        lock (_gate)
        {
            return [.. _workers];
        }
    }
}
