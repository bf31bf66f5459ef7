namespace XenoStore.Tests.Engine.Grains;

public sealed class LifeGrain : Grain, ILifeGrain
{
    private readonly Guid _activation = Guid.NewGuid();
    private readonly List<string> _beginning = [];
    private readonly Greeter _greeter;

    public LifeGrain(Greeter greeter)
    {
        _greeter = greeter;
        _beginning.Add($"constructed as {this.GetPrimaryKeyString()}");
    }

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _beginning.Add("activating");
        await Task.Yield();
        _beginning.Add("activated");
        Signals.Give($"{this.GetPrimaryKeyString()} activated");
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Signals.Give($"{this.GetPrimaryKeyString()} deactivated", reason.ReasonCode.ToString());
    }

    public Task<Guid> ActivationId() => Task.FromResult(_activation);

    public Task<string> Beginning() => Task.FromResult(string.Join(", ", _beginning));

    public Task<string> Greet() => Task.FromResult(_greeter.Greeting);

    public async Task<Guid> EndAfterThisCall()
    {
        DeactivateOnIdle();
        Signals.Give($"{this.GetPrimaryKeyString()} asked to end");
        await Signals.Await($"{this.GetPrimaryKeyString()} may end");
        return _activation;
    }
}
