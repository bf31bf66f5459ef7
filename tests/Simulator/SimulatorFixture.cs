using XenoStore.Simulator.Hosting;

namespace XenoStore.Tests.Simulator;

/// <summary>A simulator shared by the tests of one class.</summary>
public sealed class SimulatorFixture : IAsyncLifetime
{
    internal SimulatorClient Client { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Client = await SimulatorClient.StartAsync(new SimulatorOptions { Shops = 2, Orders = 700, Bucket = 0, Open = true });

    public async Task DisposeAsync() => await Client.DisposeAsync();
}
