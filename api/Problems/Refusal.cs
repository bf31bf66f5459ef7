using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace XenoStore.Api.Problems;

/// <summary>A request that is answered no: a problem (RFC 9457) with its remedy, and Retry-After where waiting is the remedy.</summary>
internal sealed class Refusal(ProblemDetails problem, TimeSpan? retryAfter = null) : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <summary>Prefix of every problem's <c>type</c>.</summary>
    internal const string TypePrefix = "urn:xenostore:problem:";

    /// <summary>The problem as it will be written.</summary>
    internal ProblemDetails Problem => problem;

    public int? StatusCode => problem.Status;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(
            StatusCodes.Status400BadRequest, typeof(HttpValidationProblemDetails), ["application/problem+json"]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;
        if (retryAfter is { } wait)
        {
            httpContext.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        await httpContext.RequestServices.GetRequiredService<IProblemDetailsService>()
            .WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem });
    }

    /// <summary>400: fields or parameters are wrong; each is named with what to do about it.</summary>
    internal static Refusal Invalid(FieldErrors errors) => new(new HttpValidationProblemDetails(errors.ToDictionary())
    {
        Status = StatusCodes.Status400BadRequest,
        Type = TypePrefix + "invalid-request",
        Title = "Something in the request is not as it must be.",
    });

    /// <summary>400: one parameter is wrong.</summary>
    internal static Refusal Invalid(string field, string message) => Invalid(new FieldErrors { { field, message } });

    /// <summary>401: one same answer whatever was wrong.</summary>
    internal static Refusal NotSignedIn(string title) => Of(StatusCodes.Status401Unauthorized, "not-signed-in", title);

    /// <summary>404: there is none, or it is somebody else's; both sound alike.</summary>
    internal static Refusal NotFound() => Of(StatusCodes.Status404NotFound, "not-found", "There is no such thing here.");

    /// <summary>429: too many tries; said how long to wait.</summary>
    internal static Refusal TooMany(TimeSpan retryAfter) =>
        Of(StatusCodes.Status429TooManyRequests, "too-many-requests", "Too many tries. Wait a little, then try again.", null, retryAfter);

    /// <summary>503: something we need does not answer; nothing was kept of the request.</summary>
    internal static Refusal Unavailable(string title, TimeSpan retryAfter) =>
        Of(StatusCodes.Status503ServiceUnavailable, "unavailable", title, null, retryAfter);

    /// <summary>Any other problem.</summary>
    internal static Refusal Of(int status, string type, string title, string? detail = null, TimeSpan? retryAfter = null) =>
        new(new ProblemDetails { Status = status, Type = TypePrefix + type, Title = title, Detail = detail }, retryAfter);
}
