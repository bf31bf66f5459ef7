using System.Net;
using System.Net.Sockets;

namespace XenoStore.Api.Auth;

/// <summary>Whom a limit counts: an IPv4 address, or the /64 network of an IPv6 one, since one customer owns all of it.</summary>
internal static class ClientAddress
{
    internal static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    internal static string Of(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes()[..8], 0, 0, 0, 0, 0, 0, 0, 0]).ToString(),
        _ => address.ToString(),
    };
}
