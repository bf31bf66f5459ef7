using Orleans.Runtime;

namespace Orleans;

/// <summary>Reminders of a grain: durable, so they wake it after a restart. To be called from inside the grain.</summary>
public static class GrainReminderExtensions
{
    /// <summary>Registers a reminder, or changes the one of that name; durable on return.</summary>
    /// <param name="grain">The grain itself; it implements <see cref="IRemindable"/>.</param>
    /// <param name="reminderName">Its name, unique for this grain.</param>
    /// <param name="dueTime">The wait before the first tick, zero or more.</param>
    /// <param name="period">The time between ticks, one minute or more unless the silo's options say otherwise.</param>
    /// <param name="cancellationToken">Gives up waiting for the store.</param>
    /// <exception cref="ArgumentException">The name is empty, the due time is negative or infinite, or the period is too short or infinite.</exception>
    /// <exception cref="InvalidOperationException">The grain does not implement <see cref="IRemindable"/>.</exception>
    public static Task<IGrainReminder> RegisterOrUpdateReminder(
        this Grain grain, string reminderName, TimeSpan dueTime, TimeSpan period, CancellationToken cancellationToken = default) =>
        grain.RemindersOrThrow.RegisterAsync(grain.ActivationOrThrow.Id, reminderName, dueTime, period, cancellationToken);

    /// <summary>The reminder of that name, or null.</summary>
    /// <param name="grain">The grain itself.</param>
    /// <param name="reminderName">Its name.</param>
    /// <param name="cancellationToken">Gives up waiting for the store.</param>
    public static Task<IGrainReminder?> GetReminder(
        this Grain grain, string reminderName, CancellationToken cancellationToken = default) =>
        grain.RemindersOrThrow.FindAsync(grain.ActivationOrThrow.Id, reminderName, cancellationToken);

    /// <summary>All reminders of this grain.</summary>
    /// <param name="grain">The grain itself.</param>
    /// <param name="cancellationToken">Gives up waiting for the store.</param>
    public static Task<List<IGrainReminder>> GetReminders(this Grain grain, CancellationToken cancellationToken = default) =>
        grain.RemindersOrThrow.ListAsync(grain.ActivationOrThrow.Id, cancellationToken);

    /// <summary>Removes a reminder; durable on return. A tick already on its way may still arrive.</summary>
    /// <param name="grain">The grain itself.</param>
    /// <param name="reminder">A reminder of this grain.</param>
    /// <param name="cancellationToken">Gives up waiting for the store.</param>
    public static Task UnregisterReminder(
        this Grain grain, IGrainReminder reminder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        return grain.RemindersOrThrow.RemoveAsync(grain.ActivationOrThrow.Id, reminder.ReminderName, cancellationToken);
    }
}
