using XenoStore.Simulator.Seeding;
using XenoStore.Simulator.Webhooks;

namespace XenoStore.Simulator.Happenings;

/// <summary>Decides what becomes of each webhook of a live stream: sent once, sent twice, sent late, or never.</summary>
internal sealed class WebhookFates(LiveRequest request, Dispatcher dispatcher, Dice dice) : IDisposable
{
    private const int UntriedAtOnce = 64;
    private const int HeldAtOnce = 20;

    private readonly SemaphoreSlim _room = new(UntriedAtOnce);
    private readonly Queue<Delivery> _held = new();
    private readonly List<Task> _untried = [];
    private readonly List<Task> _underWay = [];
    private int _sent;
    private int _acknowledged;
    private int _duplicates;
    private int _reordered;
    private int _lost;

    /// <summary>Waits only while too many have not been tried yet; retries do not hold the stream up.</summary>
    public async Task DecideAsync(IReadOnlyList<Delivery> deliveries)
    {
        foreach (var delivery in deliveries)
        {
            if (dice.Chance(request.Lost))
            {
                delivery.State = DeliveryState.Lost;
                _lost++;
            }
            else if (dice.Chance(request.Reordered))
            {
                _held.Enqueue(delivery);
                _reordered++;
            }
            else
            {
                await SendAsync(delivery);
            }
        }

        if (_held.Count > HeldAtOnce || (_held.Count > 0 && dice.Chance(0.1)))
        {
            await ReleaseAsync(dice.Between(1, _held.Count));
        }
    }

    /// <summary>Sends what is still held and waits until everything is acknowledged or given up.</summary>
    public async Task<LiveResult> SettleAsync(int happenings)
    {
        await ReleaseAsync(_held.Count);
        await Task.WhenAll(_underWay);
        return new(happenings, _sent, _acknowledged, _duplicates, _reordered, _lost, _sent - _acknowledged);
    }

    public void Dispose() => _room.Dispose();

    /// <summary>Lets the oldest held ones go, after all later ones have been tried.</summary>
    private async Task ReleaseAsync(int count)
    {
        await Task.WhenAll(_untried);
        for (; count > 0; count--)
        {
            await SendAsync(_held.Dequeue());
        }
    }

    private async Task SendAsync(Delivery delivery)
    {
        await _room.WaitAsync();
        Prune();
        _sent++;
        var sending = dispatcher.Send(delivery);
        _untried.Add(LeaveRoomAsync(delivery, sending));
        _underWay.Add(CountAsync(sending));
        if (dice.Chance(request.Duplicates))
        {
            _duplicates++;
            _underWay.Add(dice.Chance(0.5) ? dispatcher.Send(delivery) : SendAfterAsync(sending, delivery));
        }
    }

    private void Prune()
    {
        if (_underWay.Count > 4 * UntriedAtOnce)
        {
            _underWay.RemoveAll(t => t.IsCompleted);
            _untried.RemoveAll(t => t.IsCompleted);
        }
    }

    private async Task LeaveRoomAsync(Delivery delivery, Task sending)
    {
        await Task.WhenAny(delivery.Tried, sending);
        _room.Release();
    }

    private async Task CountAsync(Task<bool> sending)
    {
        if (await sending)
        {
            Interlocked.Increment(ref _acknowledged);
        }
    }

    private async Task SendAfterAsync(Task first, Delivery delivery)
    {
        await first;
        await dispatcher.Send(delivery);
    }
}
