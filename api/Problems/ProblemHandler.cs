using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using XenoStore.Api.Auth;

namespace XenoStore.Api.Problems;

/// <summary>Turns whatever a handler did not expect into a problem; a stack or an internal message never leaves the house.</summary>
internal sealed partial class ProblemHandler(ILogger<ProblemHandler> logger) : IExceptionHandler
{
    private const string WrongKind = "This is not a value of the kind that is wanted here.";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        await RefusalFor(exception, httpContext.Request.Path).ExecuteAsync(httpContext);
        return true;
    }

    private Refusal RefusalFor(Exception exception, string path)
    {
        switch (exception)
        {
            case BadHttpRequestException bad:
                return Unreadable(bad);
            case PasswordLaneFullException full:
                return Refusal.Of(StatusCodes.Status429TooManyRequests, "too-many-requests", full.Message, null, TimeSpan.FromSeconds(3));
            case var _ when Outage.Is(exception):
                LogOutage(path, exception.GetType().Name, exception.Message);
                return Refusal.Unavailable(
                    "The database or the silo does not answer just now. Nothing was changed by this request, or it can be repeated.",
                    Outage.RetryAfter);
            default:
                LogDefect(path, exception);
                return Refusal.Of(StatusCodes.Status500InternalServerError, "defect", "Something went wrong on our side. The trace id helps us find it.");
        }
    }

    /// <summary>Says where a body stopped making sense, never what stood there.</summary>
    private static Refusal Unreadable(BadHttpRequestException bad) => bad switch
    {
        { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
            Refusal.Of(bad.StatusCode, "too-large", "The body is larger than this address takes."),
        { InnerException: JsonException { Path: { Length: > 2 } jsonPath } } =>
            Refusal.Invalid(jsonPath[2..], WrongKind),
        _ when Parameter().Match(bad.Message) is { Success: true } match =>
            Refusal.Invalid(JsonNamingPolicy.CamelCase.ConvertName(match.Groups["name"].Value), WrongKind),
        _ => Refusal.Of(
            bad.StatusCode, "unreadable", "The request cannot be read.", bad.InnerException is JsonException ? "The body is not JSON." : null),
    };

    /// <summary>The framework's sentence about a parameter it could not bind: <c>Failed to bind parameter "Nullable&lt;int&gt; Limit" from "x".</c></summary>
    [GeneratedRegex("""^Failed to bind parameter "\S+ (?<name>\w+)" from """, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
