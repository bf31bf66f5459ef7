namespace XenoStore.EmbeddedSilo;

/// <summary>When a reminder ticks: at <c>start + n * period</c>, as in Orleans, however late a tick was.</summary>
internal static class TickGrid
{
    /// <summary>The first point of the grid after <paramref name="now"/>: points missed in between are not made up for.</summary>
    public static DateTimeOffset NextAfter(DateTimeOffset start, TimeSpan period, DateTimeOffset now) =>
        now < start ? start : start + (((now - start).Ticks / period.Ticks) + 1) * period;
}
