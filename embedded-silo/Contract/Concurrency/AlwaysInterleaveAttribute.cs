namespace Orleans.Concurrency;

/// <summary>On an interface method: the call starts at once whatever else is waiting, and keeps nothing from starting.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AlwaysInterleaveAttribute : Attribute;
