using System.Threading.Channels;

namespace XenoStore.Database.Ledger;

/// <summary>Offers in order of arrival. What arrives while a batch is being written forms the next one.</summary>
internal sealed class OfferQueue
{
    private readonly Channel<OrderOffer> arrivals = Channel.CreateUnbounded<OrderOffer>(new UnboundedChannelOptions { SingleReader = true });
    private Queue<OrderOffer> heldBack = new();

    /// <summary>False when the queue is closed.</summary>
    public bool TryAdd(OrderOffer offer) => arrivals.Writer.TryWrite(offer);

    /// <summary>Takes no more offers; those waiting are still handed out.</summary>
    public void Close() => arrivals.Writer.TryComplete();

    /// <summary>The next batch as soon as anything waits, or null when the queue is closed and empty.</summary>
    public async ValueTask<OrderBatch?> NextAsync()
    {
        while (heldBack.Count > 0 || await arrivals.Reader.WaitToReadAsync())
        {
            if (Take() is { Count: > 0 } batch)
            {
                return batch;
            }
        }

        return null;
    }

    private OrderBatch Take()
    {
        var batch = new OrderBatch();
        var later = new Queue<OrderOffer>();
        while (!batch.IsFull && (heldBack.TryDequeue(out var offer) || arrivals.Reader.TryRead(out offer)))
        {
            if (offer.CancellationToken.IsCancellationRequested)
            {
                offer.Cancel();
            }
            else if (!batch.TryAdd(offer))
            {
                later.Enqueue(offer);
            }
        }

        heldBack = new Queue<OrderOffer>(later.Concat(heldBack));
        return batch;
    }
}
