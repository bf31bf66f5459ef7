using Orleans.Storage;

namespace XenoStore.Grains.Sync;

/// <summary>The loop: chooses a step, has it done, takes note of how it ended.</summary>
public sealed partial class SyncGrain
{
    private static readonly TimeSpan KeepAlivePeriod = TimeSpan.FromMinutes(1);

    private Task _loop = Task.CompletedTask;
    private CancellationTokenSource _stopping = new();
    private bool _lookAgain;
    private long? _epoch;

    private ITenantGrain Shop => GrainFactory.GetGrain<ITenantGrain>(GrainKeys.Tenant(Tenant));

    /// <summary>Starts the loop unless one runs; one that is about to end looks once more for work. Returns at once.</summary>
    private void EnsureLoop()
    {
        _lookAgain = true;
        if (_loop.IsCompleted || _stopping.IsCancellationRequested)
        {
            _stopping.Dispose();
            _stopping = new CancellationTokenSource();
            _loop = LoopAsync(_loop, _stopping.Token);
        }
    }

    private async Task LoopAsync(Task previous, CancellationToken stop)
    {
        SyncTrace.Leave();
        using var keepAlive = this.RegisterGrainTimer(
            static _ => Task.CompletedTask, new GrainTimerCreationOptions(KeepAlivePeriod, KeepAlivePeriod) { KeepAlive = true, Interleave = true });
        await Task.Yield();
        await previous;
        try
        {
            while (_lookAgain)
            {
                _lookAgain = false;
                while (await StepAsync(stop))
                {
                }

                if (_owesNote)
                {
                    await NoteChangeAsync(always: true);
                }
            }
        }
        catch (Exception exception) when (stop.IsCancellationRequested)
        {
            LogLoopStopped(exception, Tenant);
        }
        catch (InconsistentStateException exception)
        {
            // Another activation wrote: what this one remembers is worth nothing.
            LogLostRace(exception, Tenant);
            DeactivateOnIdle();
        }
    }

    /// <summary>One step; false when there is nothing to do.</summary>
    private async Task<bool> StepAsync(CancellationToken stop)
    {
        using var trace = SyncTrace.BeginStep(Tenant);
        try
        {
            await BeginDueRunAsync();
            stop.ThrowIfCancellationRequested();
            return State is { Running: true, Stages: [], Rederivation: null }
                ? await FinishRunAsync()
                : NextStage() is { } stage && await SettleAsync(stage, await RunStageAsync(stage, stop), stop);
        }
        catch (Exception exception) when (exception is not InconsistentStateException && !stop.IsCancellationRequested)
        {
            LogStepBroke(exception, Tenant);
            return await WaitOutAsync("A step failed on our side; it is tried again.", stop);
        }
    }

    private SyncStage? NextStage() => State switch
    {
        { Rederivation: not null } => SyncStage.Rederive,
        { Running: true, Stages: [var head, ..] } => Woken ? SyncStage.Rereads : head,
        _ => Woken ? SyncStage.Rereads : null,
    };

    private async Task<StepOutcome> RunStageAsync(SyncStage stage, CancellationToken stop)
    {
        SyncTrace.Name(stage);
        _beingServed = _wakes;
        if (await Shop.Profile() is not { } profile)
        {
            return new StepOutcome.Failed("There is no such tenant.") { Change = state => state with { Rederivation = null } };
        }

        var credentials = await Shop.Credentials();
        if (credentials is null && SyncStages.AsksShopify(stage))
        {
            return new StepOutcome.Failed("The shop must be connected again.");
        }

        var epoch = _epoch ??= await _epochs.TakeAsync(Tenant, stop);
        using var slot = await _slots.EnterAsync(stop);
        var outcome = await _stages.StepAsync(stage, new SyncContext(Tenant, profile, credentials, State, _cost, epoch), stop);
        stop.ThrowIfCancellationRequested();
        if (outcome is StepOutcome.Advanced or StepOutcome.Done && SyncStages.AsksShopify(stage))
        {
            await NoteConnectedAsync(profile.State, stop);
        }

        return outcome;
    }

    private async Task<bool> SettleAsync(SyncStage stage, StepOutcome outcome, CancellationToken stop)
    {
        switch (outcome)
        {
            case StepOutcome.Advanced(var change):
                return await RememberAsync(stage, change);
            case StepOutcome.Done(var change):
                _served = stage == SyncStage.Rereads ? _beingServed : _served;
                return await RememberAsync(stage, state => BackfillPlan.StageDone(change(state), stage));
            case StepOutcome.Snoozed(var wait, var reason):
                return await WaitAsync(wait, reason, stop);
            case StepOutcome.Troubled(var reason):
                return stage == SyncStage.Rereads && _failures >= MostFailuresOfRereads ? await LeaveRereadsAsync(reason) : await WaitOutAsync(reason, stop);
            case StepOutcome.Frozen(var reason):
                return await RestAsync(reason, stop);
            case StepOutcome.Failed failed:
                _served = _wakes;
                return await FailRunAsync(failed);
            default:
                throw new InvalidOperationException($"{outcome} is no outcome of a step.");
        }
    }
}
