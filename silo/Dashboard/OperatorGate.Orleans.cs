using Microsoft.AspNetCore.Http;

namespace XenoStore.Silo.Dashboard;

/// <summary>Lets the operator pass, and keeps browsers from doing more with the dashboard than showing it.</summary>
internal sealed class OperatorGate(OperatorToken token, RequestDelegate next)
{
    /// <summary>Everything from here; styles also inside the page, which the dashboard's charts need.</summary>
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";

    /// <summary>The one question that goes into grains, and tells of them whatever they tell.</summary>
    private static readonly PathString Closed = new($"{DashboardDoor.Prefix}/GrainState");

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!token.IsIn(context.Request.Headers.Authorization))
        {
            headers.WWWAuthenticate = "Basic realm=\"XenoStore operator\", charset=\"UTF-8\"";
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        if (context.Request.Path.StartsWithSegments(Closed))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
