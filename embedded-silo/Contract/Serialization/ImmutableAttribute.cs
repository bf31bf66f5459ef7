namespace Orleans;

/// <summary>Promises that nobody changes the value after it was sent, so that it may be passed without a copy.</summary>
/// <remarks>The embedded engine never copies: there every message has to keep this promise.</remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field
    | AttributeTargets.Parameter | AttributeTargets.ReturnValue,
    Inherited = false)]
public sealed class ImmutableAttribute : Attribute;
