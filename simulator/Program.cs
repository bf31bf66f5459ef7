using XenoStore.Simulator.Hosting;

await using var simulator = await SimulatorHost.StartAsync(CommandLine.Parse(args));
Console.WriteLine($"Shopify simulator on {simulator.Address}; shops at {simulator.Address}_sim/shops");
await simulator.WaitForShutdownAsync();
