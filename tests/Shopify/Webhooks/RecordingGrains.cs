using System.Collections.Immutable;
using System.Reflection;

namespace XenoStore.Tests.Shopify.Webhooks;

/// <summary>Grains that only note what they are asked: <c>key method(arguments)</c>. Every upsert answers <see cref="Outcome"/>.</summary>
public class RecordingGrains : DispatchProxy
{
    private string _key = "";
    private RecordingGrains? _factory;

    internal UpsertOutcome Outcome { get; set; } = UpsertOutcome.Applied;

    internal List<(string Key, string Method, ImmutableArray<object?> Arguments)> Calls { get; } = [];

    internal static (IGrainFactory Factory, RecordingGrains Record) Create()
    {
        var factory = Create<IGrainFactory, RecordingGrains>();
        return (factory, (RecordingGrains)(object)factory);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        ArgumentNullException.ThrowIfNull(args);
        if (_factory is null)
        {
            return Grain(targetMethod.ReturnType, (string)args[0]!);
        }

        _factory.Calls.Add((_key, targetMethod.Name, [.. args.Where(a => a is not CancellationToken)]));
        return targetMethod.ReturnType == typeof(Task) ? Task.CompletedTask : Task.FromResult(_factory.Outcome);
    }

    private object Grain(Type contract, string key)
    {
        var grain = Create(contract, typeof(RecordingGrains));
        ((RecordingGrains)grain)._key = key;
        ((RecordingGrains)grain)._factory = this;
        return grain;
    }
}
