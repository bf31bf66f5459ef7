namespace Orleans;

/// <summary>The number of a member in the wire format: unique in its type, never reused. No effect in the embedded engine.</summary>
/// <param name="id">The member's number, from 0.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method
    | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class IdAttribute(uint id) : Attribute
{
    /// <summary>The member's number.</summary>
    public uint Id { get; } = id;
}
