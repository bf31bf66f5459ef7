using System.Collections.Immutable;
using System.Text.Json.Serialization;
using XenoStore.Api.Sync;

namespace XenoStore.Api.Live;

/// <summary>The data of one server-sent event.</summary>
/// <param name="Revision">The figures' revision: ask for the stats again when yours is another.</param>
/// <param name="SyncRevision">The sync's revision.</param>
/// <param name="Days">For <c>stats</c>: the days that changed, where known; ask for everything when empty.</param>
/// <param name="Sync">For <c>sync</c>: where the sync stands now.</param>
public sealed record LiveEvent(
    long Revision,
    long SyncRevision,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<DateOnly>? Days,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SyncResponse? Sync);
