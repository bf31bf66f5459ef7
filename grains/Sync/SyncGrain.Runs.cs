namespace XenoStore.Grains.Sync;

/// <summary>Runs: how one begins and how it ends.</summary>
public sealed partial class SyncGrain
{
    private Task<SyncRun>? _beginning;
    private bool _due;

    /// <summary>The run under way, begun by now; at most one is ever begun, whoever asks meanwhile.</summary>
    private Task<SyncRun> RunningRunAsync(string trigger)
    {
        if (State.Running)
        {
            return Task.FromResult(State.Run!);
        }

        return _beginning is { IsCompleted: false } ? _beginning : _beginning = BeginRunAsync(trigger);
    }

    private async Task<SyncRun> BeginRunAsync(string trigger)
    {
        var now = _time.GetUtcNow();
        var kind = BackfillPlan.NextKind(State);
        if (kind == SyncKind.Backfill)
        {
            await KeepResumingAsync();
        }

        var run = await _runs.BeginAsync(Tenant, kind, trigger, now, CancellationToken.None);
        await ChangeAsync(state => BackfillPlan.Begin(state, run, _options, now));
        LogRunBegan(Tenant, run.Id, kind, trigger);
        await NoteChangeAsync(always: true);
        return run;
    }

    /// <summary>After a tick: a run, if one is due and the shop can be asked at all.</summary>
    private async Task BeginDueRunAsync()
    {
        if (_due && BackfillPlan.IsDue(State, _time.GetUtcNow()) && await Shop.Credentials() is not null)
        {
            await RunningRunAsync("reminder");
        }

        _due = false;
    }

    private async Task<bool> FinishRunAsync()
    {
        var finished = BackfillPlan.Finish(State, _time.GetUtcNow());
        await ClaimAsync(finished);
        await RecordEndAsync(finished.Run!);
        await ChangeAsync(state => BackfillPlan.Finish(state, finished.Run!.FinishedAt!.Value));
        LogRunFinished(Tenant, finished.Run!.Id, finished.Run.Rows, finished.Run.Applied);
        await NoteChangeAsync(always: true);
        return true;
    }

    private async Task<bool> FailRunAsync(StepOutcome.Failed failed)
    {
        _waiting = null;
        LogRunFailed(Tenant, failed.Reason);
        if (failed.NeedsReauthorisation)
        {
            await Shop.SetConnection(ConnectionState.NeedsReauthorisation, failed.Reason, CancellationToken.None);
        }

        if (State.Running)
        {
            var now = _time.GetUtcNow();
            await ChangeAsync(state => BackfillPlan.Fail(failed.Change(state), failed.Reason, _options, now));
            await RecordEndAsync(State.Run!);
        }
        else
        {
            await ChangeAsync(failed.Change);
        }

        await NoteChangeAsync(always: true);
        return true;
    }

    private async Task RecordEndAsync(SyncRun run)
    {
        await _runs.ProgressAsync(Tenant, run.Id, run.Rows, run.Applied, CancellationToken.None);
        await _runs.FinishAsync(Tenant, run.Id, run.FinishedAt!.Value, run.Error, CancellationToken.None);
    }

    /// <summary>Tells the tenant what is in, when that differs from what it was told. First the tenant, then our note of it.</summary>
    private async Task ClaimAsync(SyncState state)
    {
        var coverage = BackfillPlan.CoverageOf(state);
        if (coverage != State.Claimed)
        {
            await Shop.SetCoverage(coverage, CancellationToken.None);
            await ChangeAsync(now => now with { Claimed = coverage });
        }
    }
}
