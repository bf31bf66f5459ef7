using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Sync;

/// <summary>The history of a tenant's syncs. At most one run of a tenant is unfinished; it outlives the process.</summary>
public sealed class SyncRuns(WriterDataSource source)
{
    private static readonly string BeginSql = EmbeddedSql.Read("Sync/begin_run.sql");
    private static readonly string RunningSql = EmbeddedSql.Read("Sync/find_running.sql");
    private static readonly string ListSql = EmbeddedSql.Read("Sync/list_runs.sql");
    private static readonly string ProgressSql = EmbeddedSql.Read("Sync/note_progress.sql");
    private static readonly string FinishSql = EmbeddedSql.Read("Sync/finish_run.sql");

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
            await using var begin = source.CreateCommand(BeginSql).With(tenant.Value).With((short)kind).With(trigger).With(now.UtcDateTime);
            await begin.ExecuteNonQueryAsync(cancellationToken);
            if (await RunningAsync(tenant, cancellationToken) is { } run)
            {
                return run;
            }

            // It was finished between the two statements: begin again.
        }
    }

    /// <summary>The unfinished run, or null.</summary>
    public async Task<SyncRun?> RunningAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(RunningSql).With(tenant.Value);
        return (await command.ReadAllAsync(Read, cancellationToken)).SingleOrDefault();
    }

    /// <summary>Runs, newest first.</summary>
    public async Task<ImmutableArray<SyncRun>> ListAsync(TenantId tenant, int limit, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(ListSql).With(tenant.Value).With(limit);
        return await command.ReadAllAsync(Read, cancellationToken);
    }

    /// <summary>Sets what an unfinished run has read and applied so far.</summary>
    public async Task ProgressAsync(TenantId tenant, long runId, long rows, long applied, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(ProgressSql).With(tenant.Value).With(runId).With(rows).With(applied);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Ends a run; repeatable.</summary>
    /// <param name="tenant">Whose.</param>
    /// <param name="runId">Which.</param>
    /// <param name="now">When it ended.</param>
    /// <param name="error">Why it failed, in one sentence; null when it did not.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task FinishAsync(TenantId tenant, long runId, DateTimeOffset now, string? error, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(FinishSql).With(tenant.Value).With(runId).With(now.UtcDateTime).With(error);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

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
