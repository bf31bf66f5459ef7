using System.Collections.Concurrent;
using Orleans.Reminders.Diagnostics;

namespace XenoStore.Tests.Sync;

/// <summary>
/// Which reminders a silo has read from their table and now awaits. A silo reads them in the background of its start, and one whose time comes
/// while it does so waits for a whole period: a test that moves the clock must know that it has.
/// </summary>
public sealed class ArmedReminders : IObserver<ReminderEvents.ReminderEvent>
{
    private static readonly ArmedReminders OfThisProcess = new();

    private readonly ConcurrentDictionary<(SiloAddress Silo, string Name), TaskCompletionSource> _armed = new();

    static ArmedReminders() => ReminderEvents.AllEvents.Subscribe(OfThisProcess);

    /// <summary>Listens from now on.</summary>
    public static void Watch()
    {
        // The static constructor has.
    }

    /// <summary>Done when the silo awaits a reminder of that name.</summary>
    public static Task By(SiloAddress silo, string name) => OfThisProcess.Signal(silo, name).Task;

    void IObserver<ReminderEvents.ReminderEvent>.OnNext(ReminderEvents.ReminderEvent value)
    {
        if (value is ReminderEvents.LocalReminderTickWaitArmed { SiloAddress: { } silo, ReminderName: var name })
        {
            Signal(silo, name).TrySetResult();
        }
    }

    void IObserver<ReminderEvents.ReminderEvent>.OnCompleted()
    {
    }

    void IObserver<ReminderEvents.ReminderEvent>.OnError(Exception error)
    {
    }

    private TaskCompletionSource Signal(SiloAddress silo, string name) =>
        _armed.GetOrAdd((silo, name), _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
