using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace XenoStore.Api.Auth;

/// <summary>The opaque half of a sign-in. The client holds the token; everything behind the API sees its hash only.</summary>
internal sealed class RefreshTokens(JwtKey key)
{
    private static readonly byte[] Purpose = "xenostore refresh token"u8.ToArray();

    /// <summary>A key of its own (RFC 5869), so that nothing a client presents is ever signed with the key of the access tokens.</summary>
    private readonly Lazy<byte[]> _key = new(() => HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value.Key, 32, info: Purpose));

    /// <summary>A new one: 256 random bits, base64url.</summary>
    internal static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 of a presented token in lower-case hex. The token is random, so a fast hash is enough.</summary>
    internal static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>What a token is exchanged for: always the same, and known to nobody but us, so that an exchange can be answered again alike.</summary>
    internal string SuccessorOf(string token) => Base64Url.EncodeToString(HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes(token)));
}
