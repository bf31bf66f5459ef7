using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace XenoStore.Tests.Api.Hosting;

/// <summary>A webhook POST as Shopify makes it.</summary>
internal sealed record SignedDelivery(string Domain, string Topic, byte[] Body)
{
    internal SignedDelivery(string domain, string topic, string body)
        : this(domain, topic, Encoding.UTF8.GetBytes(body))
    {
    }

    internal string? WebhookId { get; init; } = Guid.NewGuid().ToString();

    /// <summary>The HMAC header; null leaves it out.</summary>
    internal string? Signature { get; init; }

    internal SignedDelivery SignedWith(string secret) => this with { Signature = Sign(Body, secret) };

    internal static string Sign(byte[] body, string secret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    internal HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/shopify") { Content = new ByteArrayContent(Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        Add(request, "X-Shopify-Topic", Topic);
        Add(request, "X-Shopify-Shop-Domain", Domain);
        Add(request, "X-Shopify-Webhook-Id", WebhookId);
        Add(request, "X-Shopify-API-Version", "2026-10");
        Add(request, "X-Shopify-Triggered-At", DateTimeOffset.UtcNow.ToString("O"));
        Add(request, "X-Shopify-Hmac-Sha256", Signature);
        return request;
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
