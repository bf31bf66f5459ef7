namespace Orleans.Concurrency;

/// <summary>
/// On an interface method that returns <see cref="Task"/> or <see cref="ValueTask"/>: the caller's task is complete once the
/// call is sent. The caller never learns of a failure; it is logged.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneWayAttribute : Attribute;
