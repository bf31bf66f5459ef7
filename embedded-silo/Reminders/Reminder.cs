namespace XenoStore.EmbeddedSilo;

/// <summary>A row of the reminder table; (grain, name) is its identity.</summary>
/// <param name="Grain">The grain to wake.</param>
/// <param name="Name">The reminder's name.</param>
/// <param name="StartAt">The first tick, UTC; the others lie at <c>StartAt + n * Period</c>.</param>
/// <param name="Period">The time between two ticks, more than zero.</param>
/// <param name="Version">0 at the insert, one more with every upsert: a tick of an older registration must not move a newer one.</param>
public sealed record Reminder(GrainId Grain, string Name, DateTimeOffset StartAt, TimeSpan Period, int Version);
