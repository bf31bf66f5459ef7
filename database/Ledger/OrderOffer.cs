using System.Collections.Immutable;
using System.Diagnostics;

namespace XenoStore.Database.Ledger;

/// <summary>One call that waits for its commit: the row it wants, ready to be sent, and the answer it will get.</summary>
internal sealed class OrderOffer
{
    private readonly TaskCompletionSource<WriteResult> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private OrderOffer(OfferKind kind, OrderColumns row, ImmutableArray<SaleEvent> events, long? epoch, CancellationToken cancellationToken)
    {
        Kind = kind;
        Epoch = epoch;
        Row = row;
        Events = events;
        CancellationToken = cancellationToken;
    }

    public OfferKind Kind { get; }

    public OrderColumns Row { get; }

    public OrderKey Key => Row.Key;

    public ImmutableArray<SaleEvent> Events { get; }

    /// <summary>Of the sync that read it; null when none did.</summary>
    public long? Epoch { get; }

    /// <summary>The caller's; heeded until the offer has joined a batch.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The span in which it was made; null when nobody traces it.</summary>
    public Activity? Caller { get; } = Activity.Current;

    public Task<WriteResult> Answer => answer.Task;

    public static OrderOffer Of(OrderWrite write, OfferKind kind, CancellationToken cancellationToken) =>
        new(kind, OrderColumns.Of(write), write.Events, write.Epoch, cancellationToken);

    public static OrderOffer Deletion(TenantId tenant, long orderId, DateTimeOffset deletedAt, CancellationToken cancellationToken) =>
        new(OfferKind.Deletion, OrderColumns.Tombstone(tenant, orderId, deletedAt), [], epoch: null, cancellationToken);

    /// <summary>Whether this is the same offer once more, so that one row speaks for both.</summary>
    public bool Repeats(OrderOffer other) => Kind == other.Kind && Kind != OfferKind.Rederivation && Epoch == other.Epoch && Row.Repeats(other.Row);

    public void Complete(WriteResult result) => answer.TrySetResult(result);

    public void Fail(Exception exception) => answer.TrySetException(exception);

    public void Cancel() => answer.TrySetCanceled(CancellationToken);
}
