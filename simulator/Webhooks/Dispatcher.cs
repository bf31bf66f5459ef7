using System.Collections.Concurrent;
using XenoStore.Simulator.Hosting;

namespace XenoStore.Simulator.Webhooks;

/// <summary>Deliveries under way, until the simulator stops.</summary>
internal sealed class Dispatcher : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<Task, byte> _underWay = new();
    private readonly Courier _courier;
    private readonly ShopDirectory _shops;

    public Dispatcher(Courier courier, ShopDirectory shops)
    {
        _courier = courier;
        _shops = shops;
        Stopping = _stopping.Token;
    }

    /// <summary>Set when the simulator stops.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>Sends without waiting; the task tells whether it was acknowledged.</summary>
    public Task<bool> Send(Delivery delivery)
    {
        var task = SendAsync(delivery);
        _underWay.TryAdd(task, 0);
        _ = task.ContinueWith(
            t => _underWay.TryRemove(t, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_underWay.Keys);
        _stopping.Dispose();
    }

    private async Task<bool> SendAsync(Delivery delivery)
    {
        try
        {
            var acknowledged = await _courier.DeliverAsync(delivery, Stopping);
            if (!acknowledged)
            {
                DropSubscription(delivery);
            }

            return acknowledged;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>After 8 failed retries Shopify deletes a subscription made through the API.</summary>
    private void DropSubscription(Delivery delivery)
    {
        if (delivery.SubscriptionId is { } id && _shops.TryFind(delivery.Shop, out var shop))
        {
            lock (shop.Gate)
            {
                shop.Subscriptions.RemoveAll(s => s.Id == id);
            }
        }
    }
}
