namespace XenoStore.EmbeddedSilo;

/// <summary>Reminders that live as long as this object: for tests of the engine and of grains.</summary>
public sealed class InMemoryReminderStore : IReminderStore
{
    private readonly Dictionary<(GrainId Grain, string Name), (Reminder Reminder, DateTimeOffset NextDue)> _rows = [];

    /// <inheritdoc/>
    public Task UpsertAsync(GrainId grain, string name, DateTimeOffset startAt, TimeSpan period, CancellationToken cancellationToken)
    {
        lock (_rows)
        {
            var version = _rows.TryGetValue((grain, name), out var row) ? row.Reminder.Version + 1 : 0;
            _rows[(grain, name)] = (new Reminder(grain, name, startAt, period, version), startAt);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task RemoveAsync(GrainId grain, string name, CancellationToken cancellationToken)
    {
        lock (_rows)
        {
            _rows.Remove((grain, name));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<Reminder?> FindAsync(GrainId grain, string name, CancellationToken cancellationToken)
    {
        lock (_rows)
        {
            return Task.FromResult(_rows.TryGetValue((grain, name), out var row) ? row.Reminder : null);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Reminder>> ListAsync(GrainId grain, CancellationToken cancellationToken)
    {
        lock (_rows)
        {
            return Task.FromResult<IReadOnlyList<Reminder>>(
                [.. _rows.Values.Select(row => row.Reminder).Where(reminder => reminder.Grain == grain)]);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Reminder>> ClaimDueAsync(
        DateTimeOffset now, DateTimeOffset loanEndsAt, int limit, CancellationToken cancellationToken)
    {
        lock (_rows)
        {
            Reminder[] due = [.. _rows.Values.Where(row => row.NextDue <= now)
                .OrderBy(row => row.NextDue).Take(limit).Select(row => row.Reminder)];
            foreach (var reminder in due)
            {
                _rows[(reminder.Grain, reminder.Name)] = (reminder, loanEndsAt);
            }

            return Task.FromResult<IReadOnlyList<Reminder>>(due);
        }
    }

    /// <inheritdoc/>
    public Task CompleteTickAsync(Reminder claimed, DateTimeOffset nextDueAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimed);
        lock (_rows)
        {
            if (_rows.TryGetValue((claimed.Grain, claimed.Name), out var row) && row.Reminder.Version == claimed.Version)
            {
                _rows[(claimed.Grain, claimed.Name)] = (row.Reminder, nextDueAt);
            }
        }

        return Task.CompletedTask;
    }
}
