namespace Orleans.Runtime;

/// <summary>On a constructor parameter of type <see cref="IPersistentState{TState}"/>: which stored state it is.</summary>
/// <param name="stateName">The state's name; unique per grain class (Orleans' row is keyed by it without the class).</param>
/// <param name="storageName">The storage provider's name. The embedded engine has one store: every name means it.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute
{
    /// <summary>The state's name.</summary>
    public string StateName { get; } = stateName;

    /// <summary>The storage provider's name.</summary>
    public string? StorageName { get; } = storageName;
}
