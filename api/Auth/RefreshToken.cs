using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace XenoStore.Api.Auth;

/// <summary>The opaque half of a sign-in. The client holds the token; everything behind the API sees its hash only.</summary>
internal static class RefreshToken
{
    /// <summary>A new one: 256 random bits, base64url.</summary>
    internal static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 of a presented token in lower-case hex. The token is random, so a fast hash is enough.</summary>
    internal static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
