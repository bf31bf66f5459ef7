using System.Reflection;
using Orleans;
using Orleans.Concurrency;

namespace XenoStore.EmbeddedSilo;

/// <summary>What the runtime has to know of a method to queue a call of it.</summary>
internal sealed record GrainMethod(string Name)
{
    /// <summary>Full name of the grain interface.</summary>
    public string Interface { get; init; } = "";

    /// <summary>As Orleans names the call's span: <c>IOrderGrain/Upsert</c>.</summary>
    public string TraceName { get; init; } = "";

    /// <summary>The same with the interface's full name.</summary>
    public string RemoteName { get; init; } = "";

    /// <summary>See <see cref="ReadOnlyAttribute"/>.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>See <see cref="AlwaysInterleaveAttribute"/>.</summary>
    public bool AlwaysInterleaves { get; init; }

    /// <summary>See <see cref="OneWayAttribute"/>.</summary>
    public bool IsOneWay { get; init; }

    /// <summary>Whether a call counts as use of the activation. True but for most timer ticks.</summary>
    public bool KeepsAlive { get; init; } = true;

    /// <summary>Null: the silo's default.</summary>
    public TimeSpan? Timeout { get; init; }

    public static GrainMethod Of(MethodInfo method) => new($"{method.DeclaringType!.Name}.{method.Name}")
    {
        Interface = method.DeclaringType.FullName!,
        TraceName = $"{method.DeclaringType.Name}/{method.Name}",
        RemoteName = $"{method.DeclaringType.FullName}/{method.Name}",
        IsReadOnly = method.IsDefined(typeof(ReadOnlyAttribute)),
        AlwaysInterleaves = method.IsDefined(typeof(AlwaysInterleaveAttribute)),
        IsOneWay = method.IsDefined(typeof(OneWayAttribute)),
        Timeout = method.GetCustomAttribute<ResponseTimeoutAttribute>()?.Timeout,
    };
}
