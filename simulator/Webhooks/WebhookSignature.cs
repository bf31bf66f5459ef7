using System.Security.Cryptography;
using System.Text;

namespace XenoStore.Simulator.Webhooks;

internal static class WebhookSignature
{
    /// <summary><c>X-Shopify-Hmac-Sha256</c>: base64 of HMAC-SHA256 over the raw body with the client secret.</summary>
    public static string Of(ReadOnlySpan<byte> body, string clientSecret) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(clientSecret), body));
}
