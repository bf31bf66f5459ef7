using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using XenoStore.Database.Embedded;

namespace XenoStore.Bench;

/// <summary>
/// A fresh private PostgreSQL with fsync on, the simulator and the API with its silo, each a process of its own on this machine: what a
/// benchmark asks its question of. Everything is stopped and deleted afterwards.
/// </summary>
internal sealed class Stack : IAsyncDisposable
{
    private readonly string _data = Path.Combine(Path.GetTempPath(), $"xeno-bench-{Guid.NewGuid():N}");
    private readonly List<Process> _processes = [];
    private EmbeddedPostgres? _postgres;

    private Stack()
    {
    }

    internal string Database => _postgres!.ConnectionString;

    internal HttpClient Api { get; private set; } = null!;

    internal Uri Simulator { get; private set; } = null!;

    internal Process ApiProcess { get; private set; } = null!;

    /// <summary>Starts it all.</summary>
    /// <param name="simulator">Arguments of the simulator, such as <c>--open</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal static async Task<Stack> StartAsync(string[] simulator, CancellationToken cancellationToken)
    {
        var stack = new Stack();
        Directory.CreateDirectory(stack._data);
        stack._postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = Path.Combine(stack._data, "database") }, cancellationToken);
        await stack.StartSimulatorAsync(simulator, cancellationToken);
        await stack.StartApiAsync(cancellationToken);
        return stack;
    }

    /// <summary>Registers a user with a shop and bears its token from now on.</summary>
    internal async Task<JsonElement> RegisterAsync(string domain, string accessToken, string clientSecret, CancellationToken cancellationToken)
    {
        var answer = await PostAsync("/api/auth/register", new
        {
            email = $"{Guid.NewGuid():N}@example.com",
            password = Guid.NewGuid().ToString("N"),
            shopName = domain,
            shopifyDomain = domain,
            accessToken,
            clientSecret,
        }, cancellationToken);
        Api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("token").GetString());
        return answer.GetProperty("tenant");
    }

    internal async Task<JsonElement> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var response = await Api.PostAsJsonAsync(path, body, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? JsonSerializer.Deserialize<JsonElement>(text)
            : throw new InvalidOperationException($"POST {path} answered {(int)response.StatusCode}: {text}");
    }

    /// <summary>Resident memory of the API process in MiB.</summary>
    internal long ResidentMegabytes()
    {
        ApiProcess.Refresh();
        return ApiProcess.WorkingSet64 >> 20;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in Enumerable.Reverse(_processes).Where(process => !process.HasExited))
        {
            using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync();
        }

        Api.Dispose();
        await _postgres!.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private async Task StartSimulatorAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var said = new TaskCompletionSource<Uri>();
        Start("simulator", "XenoStore.Simulator", ["--port", "0", .. arguments], [], line => Heard(line, said));
        Simulator = await said.Task.WaitAsync(TimeSpan.FromMinutes(2), cancellationToken);
    }

    private static void Heard(string line, TaskCompletionSource<Uri> said)
    {
        var address = Array.Find(line.Split(' ', ';'), word => word.StartsWith("http://", StringComparison.Ordinal));
        if (address is not null)
        {
            said.TrySetResult(new Uri(address));
        }
    }

    private async Task StartApiAsync(CancellationToken cancellationToken)
    {
        var port = FreePort();
        ApiProcess = Start("api", "XenoStore.Api", [], new()
        {
            ["PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["XENO_DATA"] = _data,
            ["DATABASE_URL"] = Database,
            ["SHOPIFY_ADMIN_URL"] = $"{Simulator.ToString().TrimEnd('/')}/{{shop}}",
            ["XENO_CATCH_UP_SECONDS"] = "86400",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Limits__RegistrationsPerAddress"] = "1000000",
        });
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 256, UseCookies = false };
        Api = new HttpClient(handler) { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromMinutes(2) };
        await UntilAsync(IsReadyAsync, cancellationToken);
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            return (await Api.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Process Start(
        string folder, string assembly, string[] arguments, Dictionary<string, string> environment, Action<string>? hear = null)
    {
        var program = Path.Combine(Directory.GetCurrentDirectory(), folder, "bin", "Release", "net10.0", assembly + ".dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => hear?.Invoke(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        _processes.Add(process);
        return process;
    }

    private async Task UntilAsync(Func<Task<bool>> condition, CancellationToken cancellationToken)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            if (tries > 600 || _processes.Any(process => process.HasExited))
            {
                throw new InvalidOperationException("A process of the benchmark did not start; its errors stand above.");
            }

            await Task.Delay(100, cancellationToken);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
