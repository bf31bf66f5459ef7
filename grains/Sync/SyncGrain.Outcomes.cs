namespace XenoStore.Grains.Sync;

/// <summary>What follows from how a step ended.</summary>
public sealed partial class SyncGrain
{
    private static readonly TimeSpan LeastBetweenNotes = TimeSpan.FromMilliseconds(500);

    private const int MostFailuresOfRereads = 5;

    private readonly ReadingSpeed _speed;
    private readonly ShopCost _cost;
    private Task _saved = Task.CompletedTask;
    private Waiting? _waiting;
    private long? _notedAt;
    private bool _owesNote;
    private int _pendingRereads;
    private long _wakes;
    private long _beingServed;
    private long _served;
    private int _failures;

    /// <summary>What keeps the loop from going on, if anything does.</summary>
    private Waiting? Waiting => State.Resting is { } reason ? new Waiting(Until: null, reason) : _waiting;

    /// <summary>
    /// Whether somebody asked for rereads since the last time that all of them were read. What fails meanwhile leaves it so: a wake is served by a
    /// reading that began after it and came to its end.
    /// </summary>
    private bool Woken => _wakes > _served;

    private async Task<bool> RememberAsync(SyncStage stage, Func<SyncState, SyncState> change)
    {
        (_failures, _waiting) = (0, null);
        await ChangeAsync(state => change(state) with { Resting = null });
        _crash.Reach(CrashPoints.CheckpointSaved);
        await ClaimAsync(State);
        if (SyncStages.ResourceOf(stage) is { } resource)
        {
            _speed.Note(resource, State.Of(resource).Rows);
        }

        if (stage == SyncStage.Rereads)
        {
            _pendingRereads = await _rereads.CountAsync(Tenant, CancellationToken.None);
        }

        await NoteChangeAsync(always: false);
        return true;
    }

    /// <summary>One order that Shopify cannot show must not hold up all others: rereads wait for the next tick, and the run goes on.</summary>
    private async Task<bool> LeaveRereadsAsync(string reason)
    {
        LogRereadsLeft(Tenant, _pendingRereads, reason);
        _served = _beingServed;
        await ChangeAsync(state => BackfillPlan.StageDone(state, SyncStage.Rereads));
        return true;
    }

    private Task<bool> WaitOutAsync(string reason, CancellationToken stop) => WaitAsync(
        BackOff.Delay(_failures++, _options.FirstBackOff, _options.LongestBackOff, Random.Shared.NextDouble()), reason, stop);

    private async Task<bool> WaitAsync(TimeSpan wait, string reason, CancellationToken stop)
    {
        _waiting = new Waiting(_time.GetUtcNow() + wait, reason);
        var waited = Task.Delay(wait, _time, stop);
        LogWaiting(Tenant, wait, reason);
        await NoteChangeAsync(always: true);
        await waited;
        _waiting = null;
        return true;
    }

    /// <summary>Frozen: nothing more until the next tick, whoever asks meanwhile, and over restarts.</summary>
    private async Task<bool> RestAsync(string reason, CancellationToken stop)
    {
        LogFrozen(Tenant, reason);
        _lookAgain = false;
        await ChangeAsync(state => state with { Resting = reason });
        await Shop.SetConnection(ConnectionState.Frozen, reason, stop);
        await NoteChangeAsync(always: true);
        return false;
    }

    private async Task NoteConnectedAsync(ConnectionState known, CancellationToken stop)
    {
        if (known is ConnectionState.Frozen or ConnectionState.NeedsReauthorisation)
        {
            await Shop.SetConnection(ConnectionState.Connected, reason: null, stop);
        }
    }

    /// <summary>
    /// Wakes those who watch, at most twice a second unless it matters; what is held back is told when the loop comes to rest. Failing
    /// to costs them a moment, not the sync its step.
    /// </summary>
    private async Task NoteChangeAsync(bool always)
    {
        _owesNote = !always && _notedAt is { } last && _time.GetElapsedTime(last) < LeastBetweenNotes;
        if (_owesNote)
        {
            return;
        }

        _notedAt = _time.GetTimestamp();
        try
        {
            await Shop.NoteSyncChange();
        }
        catch (Exception exception)
        {
            LogNoteLost(exception, Tenant);
        }
    }

    /// <summary>Changes the state and saves it. Saves follow one another; none is cancelled, since its outcome would be unknown.</summary>
    private Task ChangeAsync(Func<SyncState, SyncState> change)
    {
        _state.State = change(State);
        return _saved = SaveAfterAsync(_saved);
    }

    private async Task SaveAfterAsync(Task previous)
    {
        await previous.ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        await _state.WriteStateAsync();
    }
}
