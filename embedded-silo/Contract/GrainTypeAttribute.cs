namespace Orleans;

/// <summary>
/// The stored name of a grain class: the first half of its grain id (<c>order/…</c>) in reminder and state rows.
/// Without it the name is the class name in lower case without the suffix <c>Grain</c>.
/// </summary>
/// <param name="grainType">The name; renaming the class then leaves stored rows valid.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GrainTypeAttribute(string grainType) : Attribute
{
    /// <summary>The stored name.</summary>
    public string GrainType { get; } = grainType;
}
