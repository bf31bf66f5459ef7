using XenoStore.Database.Engine;
using XenoStore.EmbeddedSilo;

namespace XenoStore.Silo.Storage;

/// <summary>The engine's reminders, in <c>reminders</c>.</summary>
internal sealed class ReminderStore(ReminderTable table) : IReminderStore
{
    public Task UpsertAsync(GrainId grain, string name, DateTimeOffset startAt, TimeSpan period, CancellationToken cancellationToken) =>
        table.UpsertAsync(grain.Type, grain.Key, name, startAt, period, cancellationToken);

    public Task RemoveAsync(GrainId grain, string name, CancellationToken cancellationToken) =>
        table.RemoveAsync(grain.Type, grain.Key, name, cancellationToken);

    public async Task<Reminder?> FindAsync(GrainId grain, string name, CancellationToken cancellationToken) =>
        await table.FindAsync(grain.Type, grain.Key, name, cancellationToken) is { } row ? ReminderOf(row) : null;

    public async Task<IReadOnlyList<Reminder>> ListAsync(GrainId grain, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(grain.Type, grain.Key, cancellationToken)).Select(ReminderOf)];

    public async Task<IReadOnlyList<Reminder>> ClaimDueAsync(
        DateTimeOffset now, DateTimeOffset loanEndsAt, int limit, CancellationToken cancellationToken) =>
        [.. (await table.ClaimDueAsync(now, loanEndsAt, limit, cancellationToken)).Select(ReminderOf)];

    public Task CompleteTickAsync(Reminder claimed, DateTimeOffset nextDueAt, CancellationToken cancellationToken) =>
        table.CompleteTickAsync(RowOf(claimed), nextDueAt, cancellationToken);

    private static Reminder ReminderOf(ReminderRow row) =>
        new(new GrainId(row.GrainType, row.GrainKey), row.Name, row.StartAt, row.Period, row.Version);

    private static ReminderRow RowOf(Reminder reminder) =>
        new(reminder.Grain.Type, reminder.Grain.Key, reminder.Name, reminder.StartAt, reminder.Period, reminder.Version);
}
