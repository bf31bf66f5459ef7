namespace Orleans.Concurrency;

/// <summary>On a grain class: a waiting call does not keep the next one from starting. Turns still never overlap.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReentrantAttribute : Attribute;
