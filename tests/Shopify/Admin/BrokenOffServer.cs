using System.Net;
using System.Net.Sockets;
using System.Text;

namespace XenoStore.Tests.Shopify.Admin;

/// <summary>Answers one request with a body shorter than it announces, then closes the connection in good order.</summary>
internal sealed class BrokenOffServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    internal BrokenOffServer() => _listener.Start();

    internal string Address => $"http://{_listener.LocalEndpoint}";

    internal async Task AnswerOnceAsync(string part)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        await ReadRequestAsync(stream);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n{part}"));
        client.Client.Shutdown(SocketShutdown.Send);
        while (await stream.ReadAsync(new byte[1024]) > 0)
        {
            // Until the other side closes too: closing with unread bytes would be a reset.
        }
    }

    public void Dispose() => _listener.Dispose();

    private static async Task ReadRequestAsync(NetworkStream stream)
    {
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().EndsWith('}'))
        {
            request.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer)));
        }
    }
}
