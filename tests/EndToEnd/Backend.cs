using System.Globalization;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.EndToEnd;

/// <summary>The API with its silo as a real process over a given database, so that it can be killed and started again.</summary>
internal sealed class Backend : IAsyncDisposable
{
    private readonly string _data = Path.Combine(Path.GetTempPath(), $"xeno-backend-{Guid.NewGuid():N}");
    private readonly string _database;
    private readonly Uri _simulator;
    private readonly IReadOnlyDictionary<string, string> _engine = EngineSettings.Environment();
    private ChildProcess? _process;

    public Backend(string database, Uri simulator, int port)
    {
        Directory.CreateDirectory(_data);
        (_database, _simulator, Address) = (database, simulator, new Uri($"http://127.0.0.1:{port}"));
    }

    public Uri Address { get; }

    public ChildProcess Process => _process ?? throw new InvalidOperationException("Not started.");

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="crash">A named crash point (<c>name:n</c>), or null.</param>
    public async Task StartAsync(string? crash = null)
    {
        _process = ChildProcess.Start("dotnet", [Repository.Program("api", "XenoStore.Api")], Environment(crash));
        using var http = new HttpClient { BaseAddress = Address };
        await Eventually.BecomesAsync(() => IsReadyAsync(http), ready => ready, $"{Address} is ready", 60);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    private Dictionary<string, string> Environment(string? crash) => new(_engine)
    {
        ["PORT"] = Address.Port.ToString(CultureInfo.InvariantCulture),
        ["XENO_DATA"] = _data,
        ["DATABASE_URL"] = _database,
        ["SHOPIFY_ADMIN_URL"] = $"{_simulator.ToString().TrimEnd('/')}/{{shop}}",
        ["XENO_CATCH_UP_SECONDS"] = "3600",
        ["XENO_CRASH"] = crash ?? string.Empty,
    };

    // A process that crashed on purpose while it started counts as ready: the test looks at that itself.
    private async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            return Process.HasExited || (await http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
