namespace XenoStore.Database.Ledger;

/// <summary>An order as it is stored. A tombstone is none.</summary>
/// <param name="Snapshot">The state.</param>
/// <param name="Version">Which state it is.</param>
/// <param name="ProcessedOn">Its day, in the zone in which it was derived.</param>
/// <param name="Mismatch">Whether the self-check failed.</param>
/// <param name="EditDateUnknown">Whether it has edits whose dates the source could not tell.</param>
public sealed record StoredOrder(OrderSnapshot Snapshot, RecordVersion Version, DateOnly ProcessedOn, bool Mismatch, bool EditDateUnknown);
