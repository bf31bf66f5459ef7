namespace XenoStore.Tests.Engine.Grains;

public sealed class AlarmGrain : Grain, IAlarmGrain, IRemindable
{
    private readonly Dictionary<string, int> _ticks = [];
    private bool _failFirst;

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Signals.Give($"{this.GetPrimaryKeyString()} deactivated");
        return Task.CompletedTask;
    }

    public Task Set(string reminder, int dueTime, int period) => this.RegisterOrUpdateReminder(
        reminder, TimeSpan.FromMilliseconds(dueTime), TimeSpan.FromMilliseconds(period));

    public async Task<bool> Unset(string reminder)
    {
        if (await this.GetReminder(reminder) is not { } registered)
        {
            return false;
        }

        await this.UnregisterReminder(registered);
        return true;
    }

    public async Task<string> Names() =>
        string.Join(", ", (await this.GetReminders()).Select(reminder => reminder.ReminderName).Order(StringComparer.Ordinal));

    public Task FailFirstTicks()
    {
        _failFirst = true;
        return Task.CompletedTask;
    }

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        if (reminderName == "slow")
        {
            await Signals.Await("slow ticks may end");
        }

        var ticks = _ticks[reminderName] = _ticks.GetValueOrDefault(reminderName) + 1;
        Signals.Give($"{this.GetPrimaryKeyString()} {reminderName} {ticks}", $"{status.Period.TotalMilliseconds}");
        if (_failFirst && ticks == 1)
        {
            throw new InvalidDataException("The first tick fails");
        }
    }
}
