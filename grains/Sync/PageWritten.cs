namespace XenoStore.Grains.Sync;

/// <summary>What a page held, once its records are committed.</summary>
/// <param name="Rows">Records on it.</param>
/// <param name="Applied">Records that were newer than ours.</param>
/// <param name="Newest">Newest <c>updated_at</c>; null for an empty page.</param>
/// <param name="Earliest">Earliest day of sale (orders only).</param>
/// <param name="EndCursor">Where the next page begins.</param>
/// <param name="HasNextPage">Whether there is one.</param>
public sealed record PageWritten(int Rows, int Applied, DateTimeOffset? Newest, DateOnly? Earliest, string? EndCursor, bool HasNextPage);
