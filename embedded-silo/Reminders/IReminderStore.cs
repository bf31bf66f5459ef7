namespace XenoStore.EmbeddedSilo;

/// <summary>
/// Durable reminders. Beside what <see cref="Reminder"/> shows, a row keeps <c>next_due</c>, indexed: 10,000 idle
/// reminders cost one index probe per poll. Safe for concurrent use; durable when a task completes.
/// </summary>
/// <remarks>
/// A tick is claimed, delivered, then completed. A claim only lends the row: it moves <c>next_due</c> to the end of the loan,
/// so when the process dies before the completion, the tick comes again. A reminder is late then, never lost.
/// </remarks>
public interface IReminderStore
{
    /// <summary>Inserts the reminder, or replaces the one of that name (version + 1); <c>next_due</c> becomes <paramref name="startAt"/>.</summary>
    /// <param name="grain">The grain to wake.</param>
    /// <param name="name">The reminder's name.</param>
    /// <param name="startAt">The first tick, UTC.</param>
    /// <param name="period">The time between two ticks.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task UpsertAsync(GrainId grain, string name, DateTimeOffset startAt, TimeSpan period, CancellationToken cancellationToken);

    /// <summary>Deletes the reminder; no error if there is none.</summary>
    /// <param name="grain">Its grain.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task RemoveAsync(GrainId grain, string name, CancellationToken cancellationToken);

    /// <summary>The reminder of that name, or null.</summary>
    /// <param name="grain">Its grain.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<Reminder?> FindAsync(GrainId grain, string name, CancellationToken cancellationToken);

    /// <summary>All reminders of one grain.</summary>
    /// <param name="grain">The grain.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<IReadOnlyList<Reminder>> ListAsync(GrainId grain, CancellationToken cancellationToken);

    /// <summary>
    /// Lends up to <paramref name="limit"/> rows with <c>next_due &lt;= now</c>, the longest due first, and sets their
    /// <c>next_due</c> to <paramref name="loanEndsAt"/>, all in one step: no row is lent twice (<c>for update skip locked</c>).
    /// </summary>
    /// <param name="now">The time now, UTC.</param>
    /// <param name="loanEndsAt">When an uncompleted tick is due again, UTC.</param>
    /// <param name="limit">One or more.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<IReadOnlyList<Reminder>> ClaimDueAsync(
        DateTimeOffset now, DateTimeOffset loanEndsAt, int limit, CancellationToken cancellationToken);

    /// <summary>Sets <c>next_due</c> of a delivered tick, if the row still has <see cref="Reminder.Version"/>; else does nothing.</summary>
    /// <param name="claimed">As <see cref="ClaimDueAsync"/> returned it.</param>
    /// <param name="nextDueAt">The next point of the grid, UTC.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task CompleteTickAsync(Reminder claimed, DateTimeOffset nextDueAt, CancellationToken cancellationToken);
}
