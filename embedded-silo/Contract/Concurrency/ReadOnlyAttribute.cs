namespace Orleans.Concurrency;

/// <summary>On an interface method that changes nothing: such calls interleave with each other, never with other calls.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;
