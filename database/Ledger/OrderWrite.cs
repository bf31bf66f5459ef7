using System.Collections.Immutable;

namespace XenoStore.Database.Ledger;

/// <summary>A state of an order that is offered to the database, with the ledger rows that follow from it.</summary>
/// <param name="Tenant">Whose order.</param>
/// <param name="Snapshot">The state. <see cref="OrderSnapshot.Additions"/> is null when it came by webhook, which cannot tell edit dates.</param>
/// <param name="Version">Which state it is.</param>
/// <param name="ProcessedOn"><see cref="OrderSnapshot.ProcessedAt"/> in the shop's zone.</param>
/// <param name="Events">The order's sale events, derived from this snapshot; each <see cref="SaleEvent.Seq"/> once.</param>
/// <param name="Mismatch">Whether the self-check against Shopify's totals failed.</param>
public sealed record OrderWrite(
    TenantId Tenant,
    OrderSnapshot Snapshot,
    RecordVersion Version,
    DateOnly ProcessedOn,
    ImmutableArray<SaleEvent> Events,
    bool Mismatch)
{
    /// <summary>
    /// The epoch of the sync that read it (<see cref="Sync.SyncEpochs"/>): once another has begun, the offer changes nothing and its outcome is
    /// <see cref="UpsertOutcome.Stale"/>. Null: not read by a sync.
    /// </summary>
    public long? Epoch { get; init; }
}

/// <summary>What became of an offer. It is committed when this is answered.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Why it was refused, in one sentence; null otherwise.</param>
public readonly record struct WriteResult(UpsertOutcome Outcome, string? Reason)
{
    /// <summary>Whether the order waits to be read again since (<see cref="Sync.Rereads"/>): only Shopify can tell what it now holds.</summary>
    public bool AskedAgain { get; init; }
}
