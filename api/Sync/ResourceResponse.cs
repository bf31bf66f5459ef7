namespace XenoStore.Api.Sync;

/// <summary>Progress of one kind of record.</summary>
/// <param name="Resource">Which kind.</param>
/// <param name="State">Where its reading stands.</param>
/// <param name="Rows">Records read in this run.</param>
/// <param name="Total">What Shopify counts, if it said so exactly.</param>
/// <param name="Percent">Rows of the total, 0 to 100; null while the total is unknown.</param>
/// <param name="RowsPerSecond">Speed over the last pages, if known.</param>
/// <param name="SecondsLeft">Estimate, if one can be made.</param>
/// <param name="WaitingUntil">When it goes on, while it waits.</param>
/// <param name="Reason">Why it waits or failed; null otherwise.</param>
public sealed record ResourceResponse(
    SyncResource Resource,
    ResourceState State,
    long Rows,
    long? Total,
    int? Percent,
    long? RowsPerSecond,
    long? SecondsLeft,
    DateTimeOffset? WaitingUntil,
    string? Reason)
{
    internal static ResourceResponse Of(ResourceProgress progress) => new(
        progress.Resource, progress.State, progress.Rows, progress.Total, progress.Percent, progress.RowsPerSecond, progress.SecondsLeft,
        progress.WaitingUntil?.ToUniversalTime(), progress.Reason);
}
