namespace XenoStore.EmbeddedSilo;

/// <summary>Which row a grain's state is. (Grain, state name) is its identity.</summary>
/// <param name="Grain">The grain that owns it.</param>
/// <param name="StateName">The name given to <see cref="Orleans.Runtime.PersistentStateAttribute"/>.</param>
public readonly record struct GrainStateKey(GrainId Grain, string StateName)
{
    /// <summary>For messages: <c>state of type/key</c>.</summary>
    public override string ToString() => $"{StateName} of {Grain}";
}
