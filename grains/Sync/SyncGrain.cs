using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using XenoStore.Database.Sync;

namespace XenoStore.Grains.Sync;

/// <summary>
/// A shop's sync. Calls and ticks only say what is wanted; one cooperative loop does it, step by step, between the calls' turns.
/// No call waits for the tenant's grain: that one may be waiting for this one.
/// </summary>
[GrainType("sync")]
public sealed partial class SyncGrain : Grain, ISyncGrain, IRemindable, IDisposable
{
    private const int MostRuns = 100;

    private readonly IPersistentState<SyncState> _state;
    private readonly SyncStages _stages;
    private readonly SyncRuns _runs;
    private readonly Rereads _rereads;
    private readonly SyncEpochs _epochs;
    private readonly SyncSlots _slots;
    private readonly CrashPoints _crash;
    private readonly SyncOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<SyncGrain> _logger;

    /// <summary>Made by the engine.</summary>
    public SyncGrain(
        [PersistentState("sync")] IPersistentState<SyncState> state,
        SyncStages stages,
        SyncRuns runs,
        Rereads rereads,
        SyncEpochs epochs,
        SyncSlots slots,
        CrashPoints crash,
        IOptions<SyncOptions> options,
        TimeProvider time,
        ILogger<SyncGrain> logger)
    {
        (_state, _stages, _runs, _rereads, _epochs, _slots) = (state, stages, runs, rereads, epochs, slots);
        (_crash, _options, _time, _logger) = (crash, options.Value, time, logger);
        (_speed, _cost) = (new ReadingSpeed(time), new ShopCost(time));
    }

    private TenantId Tenant => GrainKeys.TenantOf(this.GetPrimaryKeyString());

    private SyncState State => _state.State;

    /// <summary>Goes on with what a former activation left unfinished.</summary>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _pendingRereads = await _rereads.CountAsync(Tenant, cancellationToken);
        _wakes = _pendingRereads;
        if (State is { Running: true, Resting: null } or { Rederivation: not null } || (Woken && State.Resting is null))
        {
            EnsureLoop();
        }
    }

    /// <summary>Ends the loop after the step it is in; the next activation repeats that step at most.</summary>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _loop.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<SyncRun> Start(string trigger, CancellationToken cancellationToken)
    {
        await RegisterCatchUpAsync();
        var run = await RunningRunAsync(trigger);
        EnsureLoop();
        return run;
    }

    /// <inheritdoc/>
    public Task<SyncProgress> Progress() => Task.FromResult(new SyncProgress(
        State.Run,
        SyncView.Resources(State, Waiting, _speed),
        State.Claimed,
        State.RecountedAt,
        State.RecountDrift,
        _pendingRereads));

    /// <inheritdoc/>
    public async Task<ImmutableArray<SyncRun>> Runs(int limit, CancellationToken cancellationToken)
    {
        var past = await _runs.ListAsync(Tenant, Math.Clamp(limit, 1, MostRuns), cancellationToken);
        return [.. past.Select(run => run.Id == State.Run?.Id ? State.Run : run)];
    }

    /// <inheritdoc/>
    public async Task Wake()
    {
        _wakes++;
        _pendingRereads = Math.Max(_pendingRereads, 1);
        await KeepResumingAsync();
        if (State.Resting is null)
        {
            EnsureLoop();
        }
    }

    /// <inheritdoc/>
    public async Task Rederive(CancellationToken cancellationToken)
    {
        await ChangeAsync(state => state with { Rederivation = new Rederivation((state.Rederivation?.Request ?? 0) + 1, After: 0) });
        EnsureLoop();
    }

    /// <inheritdoc/>
    public async Task Stop(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await UnregisterAsync(SyncReminder.CatchUp);
        await EndResumingAsync();
        if (_beginning is not null)
        {
            await _beginning;
        }

        if (State.Running)
        {
            await FailRunAsync(new StepOutcome.Failed("The app was uninstalled."));
        }
    }

    /// <summary>The engine is done with it.</summary>
    public void Dispose() => _stopping.Dispose();
}
