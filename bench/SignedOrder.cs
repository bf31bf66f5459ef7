using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace XenoStore.Bench;

/// <summary>
/// Makes <c>orders/*</c> deliveries of about 7 KB as Shopify posts them: <c>order.json</c> with its words in double braces filled in, signed.
/// Cheap on purpose, for the generator shares the machine with what it measures.
/// </summary>
internal static class SignedOrder
{
    private static readonly string Template = Read();

    /// <param name="domain">The shop.</param>
    /// <param name="currency">The shop's currency.</param>
    /// <param name="secret">Signs the body.</param>
    /// <param name="id">The order.</param>
    /// <param name="version">0 is the order as placed, 1 as paid a second later.</param>
    internal static HttpRequestMessage Request(string domain, string currency, string secret, long id, int version)
    {
        var body = Body(currency, id, version);
        var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/shopify") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Shopify-Topic", version == 0 ? "orders/create" : "orders/updated");
        request.Headers.Add("X-Shopify-Shop-Domain", domain);
        request.Headers.Add("X-Shopify-API-Version", "2026-10");
        request.Headers.Add("X-Shopify-Webhook-Id", string.Create(CultureInfo.InvariantCulture, $"{id}-{version}"));
        request.Headers.Add("X-Shopify-Triggered-At", At(id, version).ToString("O", CultureInfo.InvariantCulture));
        request.Headers.Add("X-Shopify-Hmac-Sha256", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body)));
        return request;
    }

    private static byte[] Body(string currency, long id, int version) => Encoding.UTF8.GetBytes(new StringBuilder(Template)
        .Replace("{{id}}", id.ToString(CultureInfo.InvariantCulture))
        .Replace("{{customer}}", (7_000_000_000_000 + (id % 5_000)).ToString(CultureInfo.InvariantCulture))
        .Replace("{{created}}", Text(At(id, 0)))
        .Replace("{{updated}}", Text(At(id, version)))
        .Replace("{{status}}", version == 0 ? "pending" : "paid")
        .Replace("{{currency}}", currency)
        .ToString());

    private static DateTimeOffset At(long id, int version) =>
        new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddMinutes(id % 400_000).AddSeconds(version);

    private static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Without white space, and with ids as the numbers that they are in a webhook.</summary>
    private static string Read()
    {
        var file = Path.Combine(Directory.GetCurrentDirectory(), "bench", "order.json");
        var compact = JsonNode.Parse(File.ReadAllText(file))!.ToJsonString();
        return System.Text.RegularExpressions.Regex.Replace(compact, "\"(\\{\\{(?:id|customer)\\}\\}\\d?)\"", "$1");
    }
}
