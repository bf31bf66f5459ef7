namespace XenoStore.Api.Sync;

/// <summary>One run of the sync.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">Whether it reads the whole history or what has changed since.</param>
/// <param name="Trigger">What started it: <c>register</c>, <c>user</c>, <c>reminder</c> or <c>webhook</c>.</param>
/// <param name="StartedAt">When.</param>
/// <param name="FinishedAt">Null while it runs.</param>
/// <param name="Rows">Records read.</param>
/// <param name="Applied">Records that were newer than ours.</param>
/// <param name="Error">Why it failed; null otherwise.</param>
public sealed record SyncRunResponse(
    long Id, SyncKind Kind, string Trigger, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, long Rows, long Applied, string? Error)
{
    internal static SyncRunResponse Of(SyncRun run) => new(
        run.Id, run.Kind, run.Trigger, run.StartedAt.ToUniversalTime(), run.FinishedAt?.ToUniversalTime(), run.Rows, run.Applied, run.Error);
}
