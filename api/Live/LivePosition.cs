using System.Globalization;

namespace XenoStore.Api.Live;

/// <summary>What a listener has seen: the id of the last event it got, <c>{revision}.{syncRevision}</c>.</summary>
internal readonly record struct LivePosition(long Revision, long SyncRevision)
{
    /// <summary>Older than anything.</summary>
    internal static readonly LivePosition Nothing = new(-1, -1);

    /// <summary>Reads <c>Last-Event-ID</c>; null when it is absent or not ours.</summary>
    internal static LivePosition? Parse(string? id) =>
        id?.Split('.') is [var revision, var sync] && TryParse(revision, out var r) && TryParse(sync, out var s) ? new LivePosition(r, s) : null;

    /// <summary>
    /// Where to go on from: here for a new listener, at what it saw for one that comes back. One that saw more than there is has seen
    /// it before a restart (the sync's revision lives in memory), and is told everything.
    /// </summary>
    internal LivePosition StartOf(LivePosition? seen) =>
        seen is not { } last ? this : last.Revision > Revision || last.SyncRevision > SyncRevision ? Nothing : last;

    /// <summary>As an event's id; null for <see cref="Nothing"/>.</summary>
    internal string? EventId => this == Nothing ? null : string.Create(CultureInfo.InvariantCulture, $"{Revision}.{SyncRevision}");

    private static bool TryParse(string text, out long value) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
