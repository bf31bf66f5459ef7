using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace XenoStore.Shopify.Webhooks;

/// <summary>
/// <c>X-Shopify-Hmac-Sha256</c>: the base64 of HMAC-SHA256 over the raw body with the app's client secret
/// (Shopify: "Verify webhook deliveries"). Only the body is signed, neither topic, shop nor time.
/// </summary>
public static class WebhookSignature
{
    private const int HeaderLength = 44;

    /// <summary>
    /// Whether one of the secrets signed the body. False for an empty body, for no secret, and for a header that is not exactly the
    /// one base64 spelling of 32 bytes. Takes the same time for every wrong signature.
    /// </summary>
    /// <param name="body">The bytes as received.</param>
    /// <param name="header">The header's value, or null when there was none.</param>
    /// <param name="secrets">The current client secret and, up to an hour after rotation, the previous one; null and empty are skipped.</param>
    public static bool IsValid(ReadOnlySpan<byte> body, string? header, params ReadOnlySpan<string?> secrets)
    {
        Span<byte> claimed = stackalloc byte[SHA256.HashSizeInBytes];
        if (body.IsEmpty || !TryDecode(header, claimed))
        {
            return false;
        }

        var valid = false;
        Span<byte> computed = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var secret in secrets)
        {
            if (!string.IsNullOrEmpty(secret))
            {
                HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body, computed);
                valid |= CryptographicOperations.FixedTimeEquals(claimed, computed);
            }
        }

        return valid;
    }

    private static bool TryDecode(string? header, Span<byte> mac)
    {
        if (header is not { Length: HeaderLength } || !Convert.TryFromBase64String(header, mac, out var written) || written != mac.Length)
        {
            return false;
        }

        // .NET ignores the two spare bits of the last character; a second spelling of the same bytes is refused here.
        Span<byte> canonical = stackalloc byte[HeaderLength];
        Base64.EncodeToUtf8(mac, canonical, out _, out _);
        return Encoding.ASCII.GetString(canonical) == header;
    }
}
