using System.Collections.Concurrent;
using System.Reflection;
using Orleans;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace XenoStore.EmbeddedSilo;

/// <summary>A grain class in one silo: what its attributes say, and the directory of its activations.</summary>
internal sealed class GrainClass : IActivationOwner
{
    private readonly ConcurrentDictionary<string, ICallTarget> _targets = new(StringComparer.Ordinal);
    private readonly Lock _creating = new();
    private readonly GrainConstructor _constructor;
    private readonly int? _maxWorkers;

    public GrainClass(Type type, SiloContext silo)
    {
        (Type, Silo) = (type, silo);
        _constructor = new GrainConstructor(type);
        _maxWorkers = type.GetCustomAttribute<StatelessWorkerAttribute>()?.MaxLocalWorkers;
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute));
        Name = NameOf(type);
    }

    public Type Type { get; }

    public SiloContext Silo { get; }

    /// <summary>The first half of its grains' ids.</summary>
    public string Name { get; }

    public bool IsReentrant { get; }

    public (Grain Grain, IReadOnlyList<IStoredState> States) Construct(IServiceProvider services, GrainId id) =>
        _constructor.Construct(services, id, Silo.Options);

    /// <summary>Hands the request to the target of the key, made if there is none; null, and the request fails, if the silo is stopping.</summary>
    public ICallTarget? Post(string key, Request request)
    {
        while (TargetOf(key) is { } target)
        {
            if (target.TryPost(request))
            {
                return target;
            }
        }

        request.Reject(new OrleansMessageRejectionException(
            $"{request.Method.Name} of {Name}/{key} was not started: the silo is stopping."));
        return null;
    }

    public void CollectIdleSince(long timestamp)
    {
        foreach (var (_, target) in _targets)
        {
            target.CollectIdleSince(timestamp);
        }
    }

    /// <summary>To be called when the silo is stopping, so that no target is made after the last look.</summary>
    public Task EndAllAsync(DeactivationReason reason)
    {
        lock (_creating)
        {
            return Task.WhenAll(_targets.Values.Select(target => target.EndAsync(reason)));
        }
    }

    public void Forget(Activation activation) => Forget(activation.Key, activation);

    public void Forget(string key, ICallTarget target) => _targets.TryRemove(KeyValuePair.Create(key, target));

    private static string NameOf(Type type)
    {
        const string suffix = nameof(Grain);
        var name = type.Name.EndsWith(suffix, StringComparison.Ordinal) ? type.Name[..^suffix.Length] : type.Name;
        return type.GetCustomAttribute<GrainTypeAttribute>()?.GrainType ?? name.ToLowerInvariant();
    }

    private ICallTarget? TargetOf(string key)
    {
        if (_targets.TryGetValue(key, out var target))
        {
            return target;
        }

        lock (_creating)
        {
            if (!_targets.TryGetValue(key, out target) && !Silo.IsStopping)
            {
                target = _maxWorkers is { } max ? new WorkerPool(this, key, max) : new Activation(this, key, this);
                _targets[key] = target;
            }

            return target;
        }
    }
}
