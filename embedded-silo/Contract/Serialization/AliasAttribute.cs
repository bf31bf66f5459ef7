namespace Orleans;

/// <summary>A name on the wire that survives a rename of the type, interface or method. No effect in the embedded engine.</summary>
/// <param name="alias">The lasting name, unique among all aliases.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Interface,
    AllowMultiple = true)]
public sealed class AliasAttribute(string alias) : Attribute
{
    /// <summary>The lasting name.</summary>
    public string Alias { get; } = alias;
}
