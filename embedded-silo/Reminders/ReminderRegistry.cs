using Microsoft.Extensions.Options;
using Orleans.Runtime;

namespace XenoStore.EmbeddedSilo;

/// <summary>What grains do with their reminders, over the store.</summary>
internal sealed class ReminderRegistry(IReminderStore store, TimeProvider time, IOptions<EmbeddedSiloOptions> options)
{
    /// <exception cref="ArgumentException">The name is empty, the due time negative or infinite, or the period too short or infinite.</exception>
    public async Task<IGrainReminder> RegisterAsync(
        GrainId grain, string name, TimeSpan dueTime, TimeSpan period, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
        if (period < options.Value.MinimumReminderPeriod)
        {
            throw new ArgumentException(
                $"Reminder '{name}' of {grain}: a period of {period} is shorter than {options.Value.MinimumReminderPeriod}.", nameof(period));
        }

        await store.UpsertAsync(grain, name, time.GetUtcNow() + dueTime, period, cancellationToken);
        return new RegisteredReminder(name);
    }

    public async Task<IGrainReminder?> FindAsync(GrainId grain, string name, CancellationToken cancellationToken) =>
        await store.FindAsync(grain, name, cancellationToken) is { } reminder ? new RegisteredReminder(reminder.Name) : null;

    public async Task<List<IGrainReminder>> ListAsync(GrainId grain, CancellationToken cancellationToken)
    {
        var reminders = await store.ListAsync(grain, cancellationToken);
        return [.. reminders.Select(reminder => new RegisteredReminder(reminder.Name))];
    }

    public Task RemoveAsync(GrainId grain, string name, CancellationToken cancellationToken) =>
        store.RemoveAsync(grain, name, cancellationToken);
}
