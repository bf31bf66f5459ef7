using System.Globalization;

namespace Orleans;

/// <summary>How long a caller of this interface method waits before it gets a <see cref="TimeoutException"/>.</summary>
/// <param name="timeout">A time span such as <c>00:00:05</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResponseTimeoutAttribute(string timeout) : Attribute
{
    /// <summary>The wait for this method, in place of the silo's default.</summary>
    public TimeSpan? Timeout { get; init; } = TimeSpan.Parse(timeout, CultureInfo.InvariantCulture);
}
