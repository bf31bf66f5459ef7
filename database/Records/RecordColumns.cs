namespace XenoStore.Database.Records;

/// <summary>What the offered rows of customers and products have in common: key, version, content. A tombstone has a key and <see cref="DeletedAt"/>.</summary>
internal abstract record RecordColumns : IComparable<RecordColumns>
{
    public required RecordKey Key { get; init; }

    public DateTime? DeletedAt { get; init; }

    public DateTime? UpdatedAt { get; init; }

    public DateTime? AsOf { get; init; }

    public byte[]? ContentHash { get; init; }

    /// <summary>The order of versions, as the upserts have it.</summary>
    public int CompareTo(RecordColumns? other) => other is null ? 1
        : (DeletedAt is not null, UpdatedAt, AsOf).CompareTo((other.DeletedAt is not null, other.UpdatedAt, other.AsOf)) is var byVersion and not 0 ? byVersion
        : ContentHash.AsSpan().SequenceCompareTo(other.ContentHash);
}
