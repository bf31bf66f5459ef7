using Orleans.Runtime;

namespace Orleans;

/// <summary>Implemented by a grain class that wants to be woken by reminders.</summary>
public interface IRemindable : IGrain
{
    /// <summary>A tick. Late rather than lost, and after a failure of the machine possibly twice: make it repeatable.</summary>
    /// <param name="reminderName">The reminder's name.</param>
    /// <param name="status">When the reminder was to tick first, its period, and the time now; all UTC.</param>
    Task ReceiveReminder(string reminderName, TickStatus status);
}
