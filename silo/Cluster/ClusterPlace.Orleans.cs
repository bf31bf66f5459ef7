using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using StackExchange.Redis;

namespace XenoStore.Silo.Cluster;

/// <summary>Which cluster this silo belongs to, and where the others find it.</summary>
/// <param name="ClusterId">Silos and clients of one cluster name the same.</param>
/// <param name="Redis">Where the list of members is.</param>
/// <param name="Address">The address at which other silos and the clients reach this one.</param>
/// <param name="SiloPort">For other silos.</param>
/// <param name="GatewayPort">For clients.</param>
/// <param name="ResponseTimeout">
/// How long a grain call's answer is awaited: below the five seconds that Shopify waits for ours, so that what a silo took with it when it died is
/// known to be lost while there is still time to keep the delivery elsewhere.
/// </param>
internal sealed record ClusterPlace(string ClusterId, ConfigurationOptions Redis, IPAddress Address, int SiloPort, int GatewayPort, TimeSpan ResponseTimeout)
{
    private const string OwnName = "own";

    /// <summary>
    /// Reads <c>REDIS_URL</c> (needed), <c>XENO_CLUSTER_ID</c> (default <c>xenostore</c>), <c>XENO_HOST</c> (default 127.0.0.1; an address, a
    /// name, or <c>own</c> for this machine's), <c>XENO_SILO_PORT</c> (default 11111) <c>XENO_GATEWAY_PORT</c> (default 30000), and <c>Silo:ResponseTimeout</c>
    /// (default 4 s).
    /// </summary>
    /// <exception cref="InvalidOperationException">No Redis is named, or the host name has no address.</exception>
    public static ClusterPlace Of(IConfiguration configuration) => new(
        configuration["XENO_CLUSTER_ID"] ?? "xenostore",
        RedisUrl.Parse(configuration["REDIS_URL"] ?? throw new InvalidOperationException("A cluster keeps its members in Redis; set REDIS_URL.")),
        AddressOf(configuration["XENO_HOST"] ?? "127.0.0.1"),
        configuration.GetValue("XENO_SILO_PORT", 11111),
        configuration.GetValue("XENO_GATEWAY_PORT", 30000),
        configuration.GetValue("Silo:ResponseTimeout", TimeSpan.FromSeconds(4)));

    private static IPAddress AddressOf(string host) =>
        IPAddress.TryParse(host, out var address)
            ? address
            : Dns.GetHostAddresses(host == OwnName ? Dns.GetHostName() : host, AddressFamily.InterNetwork).FirstOrDefault()
                ?? throw new InvalidOperationException($"XENO_HOST is '{host}', which has no IPv4 address.");
}
