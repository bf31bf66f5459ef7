using System.Text.Json;

namespace XenoStore.Shopify.Admin;

/// <summary>Names the HTTP statuses (Shopify: "API response status and error codes").</summary>
internal static class StatusFailures
{
    private const int LongestMessage = 300;

    /// <summary>The failure a status means, or null for 200.</summary>
    internal static AdminFailure? Of(HttpResponseMessage response, byte[] body, TimeProvider time) => (int)response.StatusCode switch
    {
        200 => null,
        >= 300 and < 400 and var status => new AdminFailure.Redirected(status),
        401 => new AdminFailure.TokenRefused(),
        402 or 423 => new AdminFailure.ShopFrozen(),
        403 => new AdminFailure.AccessForbidden(Message(body) ?? "HTTP 403"),
        404 => new AdminFailure.ShopNotFound(),
        408 => new AdminFailure.ServerTrouble(408),
        429 => new AdminFailure.RateLimited(ReplyHeaders.RetryAfter(response, time)),
        >= 500 and var status => new AdminFailure.ServerTrouble(status),
        >= 400 and var status => new AdminFailure.Rejected([new GraphError(null, Message(body) ?? $"HTTP {status}", "")]),
        var status => new AdminFailure.Unreadable($"HTTP {status} instead of 200"),
    };

    /// <summary>Beside a status, <c>errors</c> is one string.</summary>
    private static string? Message(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var text = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("errors", out var errors)
                ? errors.ToString()
                : null;
            return text?[..Math.Min(text.Length, LongestMessage)];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
