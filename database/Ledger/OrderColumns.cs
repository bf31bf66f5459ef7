namespace XenoStore.Database.Ledger;

/// <summary>A row of <c>orders</c> as it is offered. A tombstone has a key and <see cref="DeletedAt"/>, and nothing else.</summary>
internal sealed record OrderColumns
{
    public required OrderKey Key { get; init; }

    public DateTime? DeletedAt { get; init; }

    /// <summary>The typed columns; null in a tombstone.</summary>
    public OrderSnapshot? Snapshot { get; init; }

    public DateTime? UpdatedAt { get; init; }

    public DateTime? AsOf { get; init; }

    /// <summary><see cref="AsOf"/>, when the source could tell the additions.</summary>
    public DateTime? AdditionsAsOf { get; init; }

    public DateOnly? ProcessedOn { get; init; }

    public bool? Mismatch { get; init; }

    public LedgerAmounts Amounts { get; init; }

    public byte[]? ContentHash { get; init; }

    public byte[]? AdditionsHash { get; init; }

    public byte[]? Body { get; init; }

    public static OrderColumns Of(OrderWrite write) => new()
    {
        Key = new OrderKey(write.Tenant.Value, write.Snapshot.Id),
        Snapshot = write.Snapshot,
        UpdatedAt = write.Version.UpdatedAt.UtcDateTime,
        AsOf = write.Version.AsOf.UtcDateTime,
        AdditionsAsOf = write.Snapshot.Additions is null ? null : write.Version.AsOf.UtcDateTime,
        ProcessedOn = write.ProcessedOn,
        Mismatch = write.Mismatch,
        Amounts = write.Events.Aggregate(default(LedgerAmounts), (sum, saleEvent) => sum + saleEvent.Amounts),
        ContentHash = OrderSnapshotCodec.ContentHash(write.Snapshot),
        AdditionsHash = OrderSnapshotCodec.AdditionsHash(write.Snapshot),
        Body = OrderSnapshotCodec.Encode(write.Snapshot),
    };

    public static OrderColumns Tombstone(TenantId tenant, long orderId, DateTimeOffset deletedAt) =>
        new() { Key = new OrderKey(tenant.Value, orderId), DeletedAt = deletedAt.UtcDateTime };

    public bool Repeats(OrderColumns other) =>
        DeletedAt == other.DeletedAt && UpdatedAt == other.UpdatedAt && AsOf == other.AsOf && AdditionsAsOf == other.AdditionsAsOf
        && ContentHash.AsSpan().SequenceEqual(other.ContentHash) && AdditionsHash.AsSpan().SequenceEqual(other.AdditionsHash);
}
