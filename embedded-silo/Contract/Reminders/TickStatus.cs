namespace Orleans.Runtime;

/// <summary>Where a tick lies on its reminder's grid.</summary>
/// <param name="firstTickTime">When the reminder was to tick first.</param>
/// <param name="period">The time between two ticks.</param>
/// <param name="timeStamp">When this tick was sent.</param>
public readonly struct TickStatus(DateTime firstTickTime, TimeSpan period, DateTime timeStamp) : IEquatable<TickStatus>
{
    /// <summary>When the reminder was to tick first, UTC.</summary>
    public DateTime FirstTickTime { get; } = firstTickTime;

    /// <summary>The time between two ticks.</summary>
    public TimeSpan Period { get; } = period;

    /// <summary>When this tick was sent, UTC.</summary>
    public DateTime CurrentTickTime { get; } = timeStamp;

    /// <inheritdoc/>
    public bool Equals(TickStatus other) =>
        (FirstTickTime, Period, CurrentTickTime) == (other.FirstTickTime, other.Period, other.CurrentTickTime);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TickStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstTickTime, Period, CurrentTickTime);

    /// <inheritdoc/>
    public override string ToString() => $"<{FirstTickTime:O}, {Period}, {CurrentTickTime:O}>";

    /// <summary>Whether both ticks are the same.</summary>
    public static bool operator ==(TickStatus left, TickStatus right) => left.Equals(right);

    /// <summary>Whether the ticks differ.</summary>
    public static bool operator !=(TickStatus left, TickStatus right) => !left.Equals(right);
}
