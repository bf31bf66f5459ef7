using System.Globalization;
using System.Text.Json;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.EndToEnd;

/// <summary>A stranger's machine on which <c>./xeno run</c> was typed once: four shops, one per demo currency.</summary>
public sealed partial class QuickStart : IAsyncLifetime
{
    private readonly string _data = Path.Combine(Path.GetTempPath(), $"xeno-quick-start-{Guid.NewGuid():N}");
    private readonly int _port = TestPorts.Next();
    private ChildProcess? _run;

    internal JsonElement Demo { get; private set; }

    internal SimulatorDoor Simulator { get; private set; } = null!;

    internal Merchant Merchant { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_data);
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_data, recursive: true);
    }

    /// <summary>Types the command and waits until the demo's login is on disk and every shop's history is in.</summary>
    internal async Task StartAsync()
    {
        _run = ChildProcess.Start(
            "bash",
            ["./xeno", .. Command, "--port", _port.ToString(CultureInfo.InvariantCulture), "--data", _data, "--shops", "4", "--orders", "2000"],
            new Dictionary<string, string> { ["XENO_PREBUILT"] = "1", ["XENO_CATCH_UP_SECONDS"] = "3600" });
        Demo = await Eventually.BecomesAsync(DemoAsync, demo => demo.ValueKind == JsonValueKind.Object && IsFresh(demo), "demo.json names four shops", 240);
        Simulator = new SimulatorDoor(new Uri(Demo.GetProperty("simulatorUrl").GetString()!));
        Merchant = new Merchant(new Uri(Demo.GetProperty("url").GetString()!));
        await Merchant.LogInAsync(Demo.GetProperty("email").GetString()!, Demo.GetProperty("password").GetString()!);
        foreach (var shop in Shops)
        {
            await Merchant.SwitchAsync(shop.Tenant);
            await Merchant.BackfilledAsync();
        }
    }

    /// <summary>SIGTERM, as Ctrl-C does it; the exit code of the command.</summary>
    internal async Task<int> StopAsync()
    {
        Merchant?.Dispose();
        Simulator?.Dispose();
        return _run is null || _run.HasExited ? 0 : await _run.TerminateAsync();
    }

    internal IReadOnlyList<(int Tenant, string Domain, string Currency)> Shops =>
    [
        .. Demo.GetProperty("shops").EnumerateArray().Select(shop => (
            shop.GetProperty("tenantId").GetInt32(), shop.GetProperty("domain").GetString()!, shop.GetProperty("currency").GetString()!)),
    ];

    private Task<JsonElement> DemoAsync()
    {
        _run!.HasExited.ShouldBeFalse(_run.Output);
        var file = Path.Combine(_data, "demo.json");
        return Task.FromResult(File.Exists(file) ? JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(file)) : default);
    }

    // After a restart the file of the start before lies there until the demo has logged in again.
    private bool IsFresh(JsonElement demo) =>
        demo.GetProperty("shops").GetArrayLength() == 4 && _run!.Output.Contains("Demo login", StringComparison.Ordinal);
}
