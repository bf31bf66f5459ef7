using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace XenoStore.Tests.Fixtures;

/// <summary>Ports of 127.0.0.1 for servers that cannot choose one themselves.</summary>
public static class TestPorts
{
    private static readonly ConcurrentDictionary<int, bool> Given = new();

    /// <summary>A port that nobody listens on now, and that this process has not been given before.</summary>
    public static int Next()
    {
        while (true)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            if (Given.TryAdd(port, true))
            {
                return port;
            }
        }
    }
}
