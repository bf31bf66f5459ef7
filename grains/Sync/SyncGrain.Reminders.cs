namespace XenoStore.Grains.Sync;

public sealed partial class SyncGrain
{
    /// <inheritdoc/>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (reminderName == SyncReminder.CatchUp)
        {
            _due = true;
            EnsureLoop();
            await KeepCatchUpAsync(status.Period);
        }
        else if (!State.Running)
        {
            await UnregisterAsync(SyncReminder.Resume);
        }
        else if (State.Resting is null)
        {
            EnsureLoop();
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
