using Orleans.Runtime;
using XenoStore.EmbeddedSilo;

namespace Orleans;

/// <summary>What a grain or a grain reference can tell about itself.</summary>
public static class GrainExtensions
{
    /// <summary>The string key of this grain or grain reference.</summary>
    /// <param name="grain">A grain, from inside as <c>this</c>, or a reference.</param>
    /// <exception cref="ArgumentException">It is neither, or a grain that no silo activated.</exception>
    public static string GetPrimaryKeyString(this IAddressable grain) => grain switch
    {
        Grain { Activation: { } activation } => activation.Id.Key,
        GrainReference reference => reference.Id.Key,
        _ => throw new ArgumentException($"{grain?.GetType()} has no key: it was not made by a grain factory.", nameof(grain)),
    };
}
