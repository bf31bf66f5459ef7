using System.Collections.Immutable;

namespace XenoStore.Api.Sync;

/// <summary>Past runs and the present one.</summary>
/// <param name="Runs">Newest first.</param>
public sealed record RunListResponse(ImmutableArray<SyncRunResponse> Runs);
