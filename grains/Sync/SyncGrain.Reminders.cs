namespace XenoStore.Grains.Sync;

/// <summary>The reminders: what their ticks mean, and for how long they are kept.</summary>
public sealed partial class SyncGrain
{
    private Task? _resuming;

    /// <inheritdoc/>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (reminderName == SyncReminder.CatchUp)
        {
            _due = true;
            EnsureLoop();
            await KeepCatchUpAsync(status.Period);
        }
        else
        {
            await ResumeAsync();
        }
    }

    private async Task ResumeAsync()
    {
        if (!State.Running && (_pendingRereads == 0 || await Shop.Credentials() is null))
        {
            await EndResumingAsync();
        }
        else if (State.Resting is null)
        {
            _wakes += _pendingRereads;
            EnsureLoop();
        }
    }

    /// <summary>From now on somebody comes back for what is begun, whatever becomes of this process.</summary>
    private Task KeepResumingAsync() => _resuming is null or { IsFaulted: true } or { IsCanceled: true }
        ? _resuming = this.RegisterOrUpdateReminder(SyncReminder.Resume, _options.ResumeEvery, _options.ResumeEvery)
        : _resuming;

    private async Task EndResumingAsync()
    {
        _resuming = null;
        await UnregisterAsync(SyncReminder.Resume);
        if (_resuming is not null)
        {
            // Somebody asked meanwhile, and what he registered may be what has just been removed.
            _resuming = null;
            await KeepResumingAsync();
        }
    }

    private async Task RegisterCatchUpAsync()
    {
        if (await this.GetReminder(SyncReminder.CatchUp) is null)
        {
            await RegisterAsync();
        }
    }

    /// <summary>The period is an option: a shop registered under another one follows at its next tick.</summary>
    private Task KeepCatchUpAsync(TimeSpan period) => period == _options.CatchUpEvery ? Task.CompletedTask : RegisterAsync();

    private Task<IGrainReminder> RegisterAsync() => this.RegisterOrUpdateReminder(
        SyncReminder.CatchUp, SyncReminder.FirstTick(Tenant, _options.CatchUpEvery), _options.CatchUpEvery);

    private async Task UnregisterAsync(string name)
    {
        if (await this.GetReminder(name) is { } reminder)
        {
            await this.UnregisterReminder(reminder);
        }
    }
}
