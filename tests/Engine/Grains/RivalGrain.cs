using Orleans.Storage;

namespace XenoStore.Tests.Engine.Grains;

[StatelessWorker(2)]
public sealed class RivalGrain([PersistentState("rival", "state")] IPersistentState<Tally> tally) : Grain, IRivalGrain
{
    private readonly Guid _activation = Guid.NewGuid();

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Signals.Give($"{_activation} deactivated", reason.ReasonCode.ToString());
        return Task.CompletedTask;
    }

    public async Task<Guid> Add(string job)
    {
        Signals.Give($"{this.GetPrimaryKeyString()} {job} began", _activation.ToString());
        await Signals.Await($"{this.GetPrimaryKeyString()} {job} may write");
        tally.State.Count++;
        await tally.WriteStateAsync();
        return _activation;
    }

    public async Task<bool> AddAndCatch(string job)
    {
        try
        {
            await Add(job);
            return false;
        }
        catch (InconsistentStateException)
        {
            return true;
        }
    }

    public Task<int> Count() => Task.FromResult(tally.State.Count);
}
