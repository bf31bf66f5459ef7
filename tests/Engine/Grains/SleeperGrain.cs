namespace XenoStore.Tests.Engine.Grains;

public sealed class SleeperGrain : Grain, ISleeperGrain
{
    public Task Set() => this.RegisterOrUpdateReminder("r", TimeSpan.Zero, TimeSpan.FromHours(1));
}
