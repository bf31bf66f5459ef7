using XenoStore.Tests.EndToEnd;
using XenoStore.Tests.Fixtures;

namespace XenoStore.Tests.Cluster;

/// <summary>A silo or an API node as a real process that can be killed, frozen, and started again with the same name and ports.</summary>
internal sealed class ClusterNode(string name, string program, int port, IReadOnlyDictionary<string, string> environment) : IAsyncDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(5) };

    /// <summary><c>XENO_CLUSTER_LOGS</c>: a folder for what each process said, to be read when a time is longer than it should be.</summary>
    private static readonly string? Logs = Environment.GetEnvironmentVariable("XENO_CLUSTER_LOGS");

    private ChildProcess? _process;
    private int _starts;
    private int _startsAllowed;

    /// <summary>How often it ended by itself while it started, and was started again. On a machine that is not too busy: never.</summary>
    public int Repeated { get; private set; }

    public Uri Address => _http.BaseAddress!;

    public ChildProcess Process => _process ?? throw new InvalidOperationException($"{name} was not started.");

    /// <summary>Starts it without waiting.</summary>
    public void Start()
    {
        _startsAllowed = _starts + 3;
        StartOnce();
    }

    private void StartOnce()
    {
        KeepLog();
        _starts++;
        _process = ChildProcess.Start("dotnet", [program], environment);
    }

    public override string ToString() => name;

    /// <summary>
    /// Waits until it says that it is ready. One that ends meanwhile is started again twice, as its supervisor would: on a machine that is too busy to answer
    /// a probe, silos that start together may bury each other.
    /// </summary>
    public Task ReadyAsync() => Eventually.BecomesAsync(IsReadyAsync, ready => ready, $"{name} is ready", 180);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
            KeepLog();
        }
    }

    private void KeepLog()
    {
        if (Logs is not null && _process is not null)
        {
            File.WriteAllText(Path.Combine(Logs, $"{name}, start {_starts}.log"), _process.Output);
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        if (Process.HasExited)
        {
            _starts.ShouldBeLessThan(_startsAllowed, $"{name} ended by itself.\n{Process.Output}");
            Repeated++;
            StartOnce();
        }

        try
        {
            return (await _http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
