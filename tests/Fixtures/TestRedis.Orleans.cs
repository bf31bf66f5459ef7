using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace XenoStore.Tests.Fixtures;

/// <summary>The Redis of this test process (<c>redis-server</c>, 7 or newer): started by the first test that asks, stopped when the process ends.</summary>
public static class TestRedis
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Lazy<string> Server = new(Start);

    /// <summary>Its address.</summary>
    public static string Url => Server.Value;

    private static string Start()
    {
        var (port, folder) = (TestPorts.Next(), TestDataFolder.Create());
        var start = new ProcessStartInfo("redis-server")
        {
            ArgumentList =
            {
                "--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--dir", folder,
                "--save", "", "--appendonly", "yes", "--maxmemory-policy", "noeviction", "--logfile", Path.Combine(folder, "redis.log"),
            },
        };
        var server = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(server, folder);
        AwaitPort(port, server);
        return $"redis://127.0.0.1:{port}";
    }

    private static void AwaitPort(int port, Process server)
    {
        for (var waiting = Stopwatch.StartNew(); waiting.Elapsed < Patience && !server.HasExited;)
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

    private static void Stop(Process server, string folder)
    {
        server.Kill();
        server.WaitForExit();
        Directory.Delete(folder, recursive: true);
    }
}
