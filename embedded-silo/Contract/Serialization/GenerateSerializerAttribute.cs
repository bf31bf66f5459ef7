namespace Orleans;

/// <summary>
/// Marks a message or a state type. Orleans generates its wire format from it; the embedded engine passes messages by
/// reference and needs nothing, so there the attribute only says that the type takes part in grain calls.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class GenerateSerializerAttribute : Attribute;
