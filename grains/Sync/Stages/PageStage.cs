using Microsoft.Extensions.Options;
using XenoStore.Shopify.Admin;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>Reads one page of a resource: fetch, write rows, then say where that leaves the checkpoint.</summary>
public sealed class PageStage<T>(IRecordPages<T> pages, CrashPoints crash, IOptions<SyncOptions> options) : ISyncStage
{
    private readonly SyncOptions _options = options.Value;

    /// <inheritdoc/>
    public SyncStage Stage => pages.Stage;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        var checkpoint = context.State.Of(SyncStages.ResourceOf(Stage)!.Value);
        if (checkpoint.State == ResourceState.Done)
        {
            return new StepOutcome.Done(state => state);
        }

        if (context.Cost.Snooze(Stage) is { } snooze)
        {
            return snooze;
        }

        var size = checkpoint.PageSize ?? pages.UsualPageSize;
        var fetched = await pages.FetchAsync(context, checkpoint, size, cancellationToken);
        return fetched is Answered<RecordPage<T>> { Data: var page }
            ? await WriteAsync(context, checkpoint, page, cancellationToken)
            : AfterFailure(checkpoint, size, fetched.Failure!);
    }

    private async Task<StepOutcome> WriteAsync(
        SyncContext context, Checkpoint checkpoint, RecordPage<T> page, CancellationToken cancellationToken)
    {
        context.Cost.Note(Stage, page.Cost, page.AskedAt);
        crash.Reach(CrashPoints.PageFetched);
        var written = await pages.WriteAsync(context, page, cancellationToken);
        crash.Reach(CrashPoints.PageWritten);

        DateTimeOffset? newest = page.Records.IsEmpty ? null : page.Records.Max(pages.UpdatedAt);
        var rows = page.Records.Length;
        var facts = new PageWritten(rows, written.Applied, newest, written.Earliest, page.EndCursor, page.HasNextPage);
        return Settle(checkpoint.After(facts, _options.MaxRepeatedPages), rows, written.Applied);
    }

    private StepOutcome AfterFailure(Checkpoint checkpoint, int size, AdminFailure failure) => failure switch
    {
        AdminFailure.TooCostly when size > 1 => Settle(checkpoint with { PageSize = size / 2 }),
        AdminFailure.CursorRefused when checkpoint.Cursor is not null => Settle(checkpoint.CursorRefused(_options.Overlap, _options.MaxRestarts)),
        _ => FailureVerdict.Of(failure),
    };

    private static StepOutcome Settle(Checkpoint next, int rows = 0, int applied = 0)
    {
        SyncState Change(SyncState state) => state.With(next).Counting(rows, applied);
        return next.State switch
        {
            ResourceState.Done => new StepOutcome.Done(Change),
            ResourceState.Failed => new StepOutcome.Failed(next.Reason!) { Change = Change },
            _ => new StepOutcome.Advanced(Change),
        };
    }
}
