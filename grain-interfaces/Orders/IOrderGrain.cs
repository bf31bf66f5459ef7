namespace XenoStore;

/// <summary>The gate to one order (<see cref="GrainKeys.Order"/>): offers come in one at a time, the newest version wins, the row is the state.</summary>
[Alias("xeno.order")]
public interface IOrderGrain : IGrainWithStringKey
{
    /// <summary>
    /// Offers a state of the order. On return of <see cref="UpsertOutcome.Applied"/> the row, its sale events and the days it
    /// touches are committed. Repeats and stale offers change nothing.
    /// </summary>
    /// <exception cref="InvalidOperationException">The snapshot is of another order than the key names.</exception>
    [Alias("upsert")]
    Task<UpsertOutcome> Upsert(OrderSnapshot snapshot, RecordVersion version, CancellationToken cancellationToken);

    /// <summary>Leaves a tombstone: its sale events vanish and no later payload revives it. Durable on return; repeatable.</summary>
    [Alias("delete")]
    Task<UpsertOutcome> Delete(DateTimeOffset deletedAt, CancellationToken cancellationToken);

    /// <summary>
    /// Notes durably that the order must be read again from Shopify (an edit, a refund that came alone, a tie of versions) and
    /// wakes the shop's sync. Does nothing for an order that was deleted, or read from Shopify in a state newer than
    /// <paramref name="notedAt"/> by Shopify's clock; a newer webhook is not enough, for it cannot tell when an edit happened.
    /// </summary>
    [Alias("request-reread")]
    Task RequestReread(string reason, DateTimeOffset notedAt, CancellationToken cancellationToken);

    /// <summary>A refund came by itself: nothing to do when the stored order already holds it, otherwise the order is read again.</summary>
    [Alias("note-refund")]
    Task<UpsertOutcome> NoteRefund(long refundId, DateTimeOffset notedAt, CancellationToken cancellationToken);
}
