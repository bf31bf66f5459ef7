namespace XenoStore.Tests.Engine.Grains;

public sealed class TallyGrain([PersistentState("tally", "state")] IPersistentState<Tally> tally) : Grain, ITallyGrain
{
    private int _countAtActivation;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _countAtActivation = tally.State.Count;
        return Task.CompletedTask;
    }

    public Task<int> CountAtActivation() => Task.FromResult(_countAtActivation);

    public Task<int> Count() => Task.FromResult(tally.State.Count);

    public Task<bool> RecordExists() => Task.FromResult(tally.RecordExists);

    public Task<string?> Etag() => Task.FromResult<string?>(tally.Etag);

    public async Task Add(int number, bool write)
    {
        tally.State.Count += number;
        if (write)
        {
            await tally.WriteStateAsync();
        }
    }

    public Task Reread() => tally.ReadStateAsync();

    public Task Clear() => tally.ClearStateAsync();

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }
}
