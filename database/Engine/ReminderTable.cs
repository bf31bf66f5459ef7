using Npgsql;

namespace XenoStore.Database.Engine;

/// <summary>
/// Rows of <c>reminders</c>. A tick is claimed, delivered, then completed; a claim only lends the row, so a process that dies in between
/// makes the tick late, never lost. Idle reminders cost one probe of an index. Instants are UTC with microseconds.
/// </summary>
public sealed class ReminderTable
{
    private static readonly NamedQuery Upsert = new("Engine/upsert_reminder.sql");
    private static readonly NamedQuery Remove = new("Engine/remove_reminder.sql");
    private static readonly NamedQuery Find = new("Engine/find_reminder.sql");
    private static readonly NamedQuery List = new("Engine/list_reminders.sql");
    private static readonly NamedQuery ClaimDue = new("Engine/claim_due_reminders.sql");
    private static readonly NamedQuery CompleteTick = new("Engine/complete_tick.sql");
    private static readonly NamedQuery FindUnhashed = new("Engine/find_unhashed_reminders.sql");
    private static readonly NamedQuery SetHashes = new("Engine/set_reminder_hashes.sql");

    private readonly WriterDataSource database;

    /// <param name="database">Where the table is.</param>
    public ReminderTable(WriterDataSource database) => this.database = database;

    /// <summary>Inserts the reminder, or replaces the one of that name with a version one higher. It is due at <paramref name="startAt"/>.</summary>
    /// <param name="grainType">The grain's type.</param>
    /// <param name="grainKey">The grain's key.</param>
    /// <param name="name">The reminder's name.</param>
    /// <param name="startAt">The first tick.</param>
    /// <param name="period">Whole milliseconds, at least one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task UpsertAsync(
        string grainType, string grainKey, string name, DateTimeOffset startAt, TimeSpan period, CancellationToken cancellationToken) =>
        Upsert.ExecuteAsync(database, [grainType, grainKey, name, startAt.ToUniversalTime(), period.Ticks / TimeSpan.TicksPerMillisecond], cancellationToken);

    /// <summary>Deletes the reminder; false if there was none.</summary>
    public async Task<bool> RemoveAsync(string grainType, string grainKey, string name, CancellationToken cancellationToken) =>
        await Remove.ExecuteAsync(database, [grainType, grainKey, name], cancellationToken) > 0;

    /// <summary>The reminder of that name, or null.</summary>
    public Task<ReminderRow?> FindAsync(string grainType, string grainKey, string name, CancellationToken cancellationToken) =>
        Find.On(database, grainType, grainKey, name).FirstAsync(ReadRow, cancellationToken);

    /// <summary>All reminders of a grain, by name.</summary>
    public Task<IReadOnlyList<ReminderRow>> ListAsync(string grainType, string grainKey, CancellationToken cancellationToken) =>
        List.On(database, grainType, grainKey).ListAsync(ReadRow, cancellationToken);

    /// <summary>Lends at most <paramref name="limit"/> due rows, the longest due before all others, to this caller alone until <paramref name="loanEndsAt"/>.</summary>
    public Task<IReadOnlyList<ReminderRow>> ClaimDueAsync(
        DateTimeOffset now, DateTimeOffset loanEndsAt, int limit, CancellationToken cancellationToken) =>
        ClaimDue.On(database, now.ToUniversalTime(), loanEndsAt.ToUniversalTime(), limit).ListAsync(ReadRow, cancellationToken);

    /// <summary>Sets when the next tick is due, unless the reminder was registered anew or removed since it was claimed.</summary>
    public Task CompleteTickAsync(ReminderRow claimed, DateTimeOffset nextDueAt, CancellationToken cancellationToken) =>
        CompleteTick.ExecuteAsync(
            database,
            [claimed.GrainType, claimed.GrainKey, claimed.Name, claimed.Version, nextDueAt.ToUniversalTime()],
            cancellationToken);

    /// <summary>
    /// Gives every reminder that has none the hash by which a cluster's silos share reminders. Many silos may do so at once.
    /// </summary>
    /// <param name="hashOf">The hash of a grain by its type and key, as the cluster's engine computes it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task FillHashesAsync(Func<string, string, int> hashOf, CancellationToken cancellationToken)
    {
        var grains = await FindUnhashed.On(database).ListAsync(row => (Type: row.GetString(0), Key: row.GetString(1)), cancellationToken);
        object?[] columns =
        [
            grains.Select(grain => grain.Type).ToArray(),
            grains.Select(grain => grain.Key).ToArray(),
            grains.Select(grain => hashOf(grain.Type, grain.Key)).ToArray(),
        ];
        await SetHashes.ExecuteAsync(database, columns, cancellationToken);
    }

    private static ReminderRow ReadRow(NpgsqlDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.GetFieldValue<DateTimeOffset>(3),
        TimeSpan.FromMilliseconds(row.GetInt64(4)),
        row.GetInt32(5));
}

/// <summary>A row of <c>reminders</c>.</summary>
/// <param name="GrainType">The grain's type.</param>
/// <param name="GrainKey">The grain's key.</param>
/// <param name="Name">The reminder's name.</param>
/// <param name="StartAt">The first tick; all others lie at <c>StartAt + n * Period</c>.</param>
/// <param name="Period">The time between two ticks.</param>
/// <param name="Version">0 at first, one more with every registration.</param>
public sealed record ReminderRow(string GrainType, string GrainKey, string Name, DateTimeOffset StartAt, TimeSpan Period, int Version);
