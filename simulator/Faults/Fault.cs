using System.Net.Mime;
using System.Text.Json;

namespace XenoStore.Simulator.Faults;

/// <summary>A fault striking one call.</summary>
internal sealed class Fault(FaultRule rule)
{
    public const string BadToken = "[API] Invalid API key or access token (unrecognized login or wrong password)";

    public FaultKind Kind => rule.Kind;

    /// <summary>The part of a true answer that arrives.</summary>
    public ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> answer) =>
        Kind == FaultKind.Truncate ? answer[..Math.Min(rule.Bytes, answer.Length)] : answer;

    /// <summary>Answers in the place of the API where the fault does; false: the true answer follows.</summary>
    public async Task<bool> ReplaceAnswerAsync(HttpContext http, TimeProvider time)
    {
        switch (Kind)
        {
            case FaultKind.Timeout:
                await NeverAsync(http.RequestAborted);
                return true;
            case FaultKind.Reset:
                http.Abort();
                return true;
            case FaultKind.Slow:
                await Task.Delay(TimeSpan.FromMilliseconds(rule.Milliseconds), time, http.RequestAborted);
                return false;
            case FaultKind.WrongVersionHeader:
                http.Response.Headers["X-Shopify-API-Version"] = "2026-01";
                return false;
            default:
                return await AnswerAsync(http);
        }
    }

    private async Task<bool> AnswerAsync(HttpContext http)
    {
        if (Canned() is not var (status, type, body))
        {
            return false;
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        if (Kind == FaultKind.Http429)
        {
            http.Response.Headers.RetryAfter = rule.RetryAfter;
        }

        if (Kind == FaultKind.Redirect)
        {
            http.Response.Headers.Location = "http://169.254.169.254/latest/meta-data/";
        }

        await http.Response.WriteAsync(body, http.RequestAborted);
        return true;
    }

    private (int Status, string Type, string Body)? Canned() => Kind switch
    {
        FaultKind.Throttled => (200, MediaTypeNames.Application.Json, Throttled),
        FaultKind.MaxCost => (200, MediaTypeNames.Application.Json, TooDear),
        FaultKind.Http429 => Errors(429, "Exceeded 4 calls per second for api client. Reduce request rates to resume uninterrupted service."),
        FaultKind.Http500 => Errors(500, "Internal Server Error"),
        FaultKind.Http502 => (502, MediaTypeNames.Text.Html, Page),
        FaultKind.Http503 => (503, MediaTypeNames.Text.Html, Page),
        FaultKind.Html => (200, MediaTypeNames.Text.Html, Page),
        FaultKind.EmptyBody => (200, MediaTypeNames.Application.Json, ""),
        FaultKind.Unauthorized => Errors(401, BadToken),
        FaultKind.Frozen402 => Errors(402, "This shop's plan does not have access to this feature"),
        FaultKind.Forbidden403 => Errors(403, "User does not have access"),
        FaultKind.NotFound404 => Errors(404, "Not Found"),
        FaultKind.Locked423 => Errors(423, "This shop is unavailable"),
        FaultKind.Redirect => (302, MediaTypeNames.Text.Html, Page),
        _ => null,
    };

    private const string Page =
        "<!DOCTYPE html><html><head><title>Something went wrong</title></head><body><h1>There's been a glitch…</h1></body></html>";

    private const string Throttled =
        """
        {"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED","documentation":"https://shopify.dev/api/usage/rate-limits"}}],
        "extensions":{"cost":{"requestedQueryCost":431,"actualQueryCost":null,
        "throttleStatus":{"maximumAvailable":2000.0,"currentlyAvailable":131,"restoreRate":100.0}}}}
        """;

    private const string TooDear =
        """
        {"errors":[{"message":"Query cost is 1293, which exceeds the single query max cost limit (1000).",
        "extensions":{"code":"MAX_COST_EXCEEDED","cost":1293,"maxCost":1000,"documentation":"https://shopify.dev/api/usage/rate-limits"}}]}
        """;

    private static (int, string, string) Errors(int status, string text) =>
        (status, MediaTypeNames.Application.Json, JsonSerializer.Serialize(new { errors = text }));

    private static async Task NeverAsync(CancellationToken gone)
    {
        var never = new TaskCompletionSource();
        await using var registration = gone.Register(() => never.TrySetResult());
        await never.Task;
    }
}
