using XenoStore.Database.Ledger;

namespace XenoStore.Grains.Orders;

/// <summary>
/// The newest state of an order that the database is known to hold. The row can only be newer, so an offer that changes nothing against
/// this changes nothing there, either.
/// </summary>
internal sealed record NewestSeen
{
    private readonly RecordVersion _version;
    private readonly byte[] _content;
    private readonly byte[]? _additions;
    private readonly HashSet<long> _refunds;

    private NewestSeen(OrderSnapshot snapshot, RecordVersion version, byte[] content)
    {
        _version = version;
        _content = content;
        _additions = OrderSnapshotCodec.AdditionsHash(snapshot);
        _refunds = [.. snapshot.Refunds.Select(refund => refund.Id)];
    }

    /// <summary>What to remember of a state that the database holds.</summary>
    public static NewestSeen Of(OrderSnapshot snapshot, RecordVersion version) => new(snapshot, version, OrderSnapshotCodec.ContentHash(snapshot));

    /// <summary>Whether the state holds a refund record.</summary>
    public bool Holds(long refundId) => _refunds.Contains(refundId);

    /// <summary>
    /// The outcome when it is certain without asking the database; null otherwise. Equal versions with different content are a tie, and
    /// equal content seen later than before is worth noting: both are for the database to settle.
    /// </summary>
    public UpsertOutcome? Judge(OrderSnapshot snapshot, RecordVersion version)
    {
        var isLater = (version.UpdatedAt, version.AsOf).CompareTo((_version.UpdatedAt, _version.AsOf)) > 0;
        if (isLater || snapshot.Additions is not null)
        {
            return null;
        }

        if (OrderSnapshotCodec.ContentHash(snapshot).AsSpan().SequenceEqual(_content))
        {
            return UpsertOutcome.Unchanged;
        }

        return version == _version ? null : UpsertOutcome.Stale;
    }
}
