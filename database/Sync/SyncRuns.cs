using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Sync;

/// <summary>The history of a tenant's syncs. At most one run of a tenant is unfinished; it outlives the process.</summary>
public sealed class SyncRuns(WriterDataSource source)
{
    private static readonly NamedQuery Begin = new("Sync/begin_run.sql");
    private static readonly NamedQuery Running = new("Sync/find_running.sql");
    private static readonly NamedQuery List = new("Sync/list_runs.sql");
    private static readonly NamedQuery Progress = new("Sync/note_progress.sql");
    private static readonly NamedQuery Finish = new("Sync/finish_run.sql");

    /// <summary>A new run, or the one that is unfinished.</summary>
    /// <param name="tenant">Whose.</param>
    /// <param name="kind">What a new one does.</param>
    /// <param name="trigger"><c>register</c>, <c>user</c>, <c>reminder</c> or <c>webhook</c>.</param>
    /// <param name="now">When a new one starts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<SyncRun> BeginAsync(TenantId tenant, SyncKind kind, string trigger, DateTimeOffset now, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Begin.ExecuteAsync(source, [tenant.Value, (short)kind, trigger, now.UtcDateTime], cancellationToken);
            if (await RunningAsync(tenant, cancellationToken) is { } run)
            {
                return run;
            }

            // It was finished between the two statements: begin again.
        }
    }

    /// <summary>The unfinished run, or null.</summary>
    public Task<SyncRun?> RunningAsync(TenantId tenant, CancellationToken cancellationToken) =>
        Running.On(source, tenant.Value).FirstAsync(Read, cancellationToken);

    /// <summary>Runs, newest first.</summary>
    public async Task<ImmutableArray<SyncRun>> ListAsync(TenantId tenant, int limit, CancellationToken cancellationToken) =>
        [.. await List.On(source, tenant.Value, limit).ListAsync(Read, cancellationToken)];

    /// <summary>Sets what an unfinished run has read and applied so far.</summary>
    public Task ProgressAsync(TenantId tenant, long runId, long rows, long applied, CancellationToken cancellationToken) =>
        Progress.ExecuteAsync(source, [tenant.Value, runId, rows, applied], cancellationToken);

    /// <summary>Ends a run; repeatable.</summary>
    /// <param name="tenant">Whose.</param>
    /// <param name="runId">Which.</param>
    /// <param name="now">When it ended.</param>
    /// <param name="error">Why it failed, in one sentence; null when it did not.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task FinishAsync(TenantId tenant, long runId, DateTimeOffset now, string? error, CancellationToken cancellationToken) =>
        Finish.ExecuteAsync(source, [tenant.Value, runId, now.UtcDateTime, error], cancellationToken);

    private static SyncRun Read(NpgsqlDataReader reader) => new(
        reader.GetInt64(0),
        (SyncKind)reader.GetInt16(1),
        reader.GetString(2),
        reader.GetFieldValue<DateTimeOffset>(3),
        reader.IsDBNull(4) ? null : reader.GetFieldValue<DateTimeOffset>(4),
        reader.GetInt64(5),
        reader.GetInt64(6),
        reader.IsDBNull(7) ? null : reader.GetString(7));
}
