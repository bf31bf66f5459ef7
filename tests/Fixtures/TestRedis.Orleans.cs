using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace XenoStore.Tests.Fixtures;

/// <summary>The Redis of this test process (<c>redis-server</c>, 7 or newer): started by the first test that asks, stopped when the process ends.</summary>
public static class TestRedis
{
    /// <summary>Our end of its standard input closes with this process, however that ends: whoever runs tests does not wait for their goodbyes.</summary>
    private const string UntilStandardInputEnds = "redis-server \"$@\" </dev/null & cat >/dev/null; kill $!";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Lazy<(string Url, Process Keeper)> Server = new(Start);

    /// <summary>Its address.</summary>
    public static string Url => Server.Value.Url;

    /// <summary>The keeper is remembered: the garbage collector would close its standard input with it.</summary>
    private static (string Url, Process Keeper) Start()
    {
        var (port, folder) = (TestPorts.Next(), TestDataFolder.Create());
        var keeper = Process.Start(new ProcessStartInfo("sh")
        {
            RedirectStandardInput = true,
            ArgumentList =
            {
                "-c", UntilStandardInputEnds, "redis",
                "--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", folder,
                "--save", "", "--appendonly", "yes", "--maxmemory-policy", "noeviction", "--logfile", Path.Combine(folder, "redis.log"),
            },
        })!;
        AwaitPort(port, keeper);
        return ($"redis://127.0.0.1:{port}", keeper);
    }

    private static void AwaitPort(int port, Process keeper)
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < Patience && !keeper.HasExited;)
        {
            try
            {
                using var probe = new TcpClient();
                probe.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(20);
            }
        }

        throw new InvalidOperationException("redis-server did not start.");
    }
}
