using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Runtime;

namespace XenoStore.EmbeddedSilo;

/// <summary>
/// Delivers due reminders. It asks the store each poll period for no more ticks than it may have under way, delivers each as a
/// call, then completes it. A tick that fails is logged and comes again at its next point, as in Orleans.
/// </summary>
internal sealed partial class ReminderService(
    SiloContext silo, GrainCatalog catalog, IServiceProvider services, ILogger<ReminderService> logger) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly SemaphoreSlim _places = new(silo.Options.MaxConcurrentTicks, silo.Options.MaxConcurrentTicks);
    private Task _polling = Task.CompletedTask;

    /// <summary>Longer than a tick can be under way: while it is, its row is not lent again.</summary>
    private TimeSpan Loan => silo.Options.ResponseTimeout + silo.Options.ResponseTimeout;

    /// <summary>Does nothing in a silo without a reminder store.</summary>
    public void Start()
    {
        if (services.GetService<IReminderStore>() is { } store)
        {
            _polling = Task.Run(() => PollAsync(store));
        }
    }

    /// <summary>No tick is claimed any more.</summary>
    public async Task StopPollingAsync()
    {
        await _stopping.CancelAsync();
        await _polling;
    }

    /// <summary>Waits for the ticks under way. One that is not completed comes again after the next start.</summary>
    public async Task CompleteTicksAsync()
    {
        var places = silo.Options.MaxConcurrentTicks;
        for (var place = 0; place < places; place++)
        {
            await _places.WaitAsync();
        }

        _places.Release(places);
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _places.Dispose();
    }

    private async Task PollAsync(IReminderStore store)
    {
        using var poll = new PeriodicTimer(silo.Options.ReminderPollPeriod, silo.Time);
        try
        {
            do
            {
                await DeliverDueAsync(store);
            }
            while (await poll.WaitForNextTickAsync(_stopping.Token));
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            LogStopped();
        }
    }

    private async Task DeliverDueAsync(IReminderStore store)
    {
        try
        {
            while (await ClaimAsync(store) is { Count: > 0 } claimed)
            {
                foreach (var reminder in claimed)
                {
                    await _places.WaitAsync(_stopping.Token);
                    _ = DeliverAsync(store, reminder);
                }
            }
        }
#pragma warning disable CA1031 // a store out of reach is tried again at the next poll
        catch (Exception exception) when (!_stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogPollFailed(exception);
        }
    }

    /// <summary>Waits for a free place, then claims as many as there are.</summary>
    private async Task<IReadOnlyList<Reminder>> ClaimAsync(IReminderStore store)
    {
        await _places.WaitAsync(_stopping.Token);
        var room = 1 + _places.CurrentCount;
        _places.Release();
        var now = silo.Time.GetUtcNow();
        return await store.ClaimDueAsync(now, now + Loan, room, _stopping.Token);
    }

    private async Task DeliverAsync(IReminderStore store, Reminder reminder)
    {
        try
        {
            await TickAsync(reminder);
            var next = TickGrid.NextAfter(reminder.StartAt, reminder.Period, silo.Time.GetUtcNow());
            await store.CompleteTickAsync(reminder, next, CancellationToken.None);
        }
#pragma warning disable CA1031 // uncompleted, the tick comes again when its loan ends
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogCompletionFailed(exception, reminder.Name, reminder.Grain);
        }
        finally
        {
            _places.Release();
        }
    }

    private async Task TickAsync(Reminder reminder)
    {
        if (!catalog.TryFind(reminder.Grain.Type, out var grainClass))
        {
            LogUnknownGrain(reminder.Name, reminder.Grain);
            return;
        }

        var grain = (IRemindable)(object)GrainInterface.Of(typeof(IRemindable)).Refer(grainClass, reminder.Grain.Key);
        var status = new TickStatus(reminder.StartAt.UtcDateTime, reminder.Period, silo.Time.GetUtcNow().UtcDateTime);
        try
        {
            await grain.ReceiveReminder(reminder.Name, status);
        }
#pragma warning disable CA1031 // a failed tick is reported; the next one comes at its time
        catch (Exception exception) when (exception is not OrleansMessageRejectionException)
#pragma warning restore CA1031
        {
            LogTickFailed(exception, reminder.Name, reminder.Grain);
        }
    }
}
