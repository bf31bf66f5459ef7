using System.Collections.Immutable;
using XenoStore.Api.Dashboard;

namespace XenoStore.Api.Sync;

/// <summary>Where the shop's sync stands.</summary>
/// <param name="Run">The present run, or the last one; null before the first.</param>
/// <param name="Resources">Progress of each kind of record.</param>
/// <param name="Coverage">What part of the history is in.</param>
/// <param name="LastRecountAt">When the days were last recomputed from the ledger and compared.</param>
/// <param name="LastRecountDrift">Days that the recount found different, and repaired; 0 is the only good number.</param>
/// <param name="PendingRereads">Orders waiting to be read again from Shopify.</param>
public sealed record SyncResponse(
    SyncRunResponse? Run,
    ImmutableArray<ResourceResponse> Resources,
    CoverageResponse Coverage,
    DateTimeOffset? LastRecountAt,
    int LastRecountDrift,
    int PendingRereads)
{
    internal static SyncResponse Of(SyncProgress progress) => new(
        progress.Run is { } run ? SyncRunResponse.Of(run) : null,
        [.. progress.Resources.Select(ResourceResponse.Of)],
        CoverageResponse.Of(progress.Coverage),
        progress.LastRecountAt?.ToUniversalTime(),
        progress.LastRecountDrift,
        progress.PendingRereads);
}
