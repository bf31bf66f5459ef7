using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Auth;

/// <summary><c>/api/auth</c>: accounts and sessions.</summary>
internal static class AuthEndpoints
{
    internal static void MapAuth(this IEndpointRouteBuilder app)
    {
        var auth = app.MapGroup("/api/auth").WithTags("Auth").ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        var open = auth.MapGroup(string.Empty).AllowAnonymous().ProducesProblem(StatusCodes.Status429TooManyRequests);
        open.MapPost("/register", RegisterAsync).WithName("Register")
            .WithSummary("Open an account with its first shop")
            .WithDescription(
                "Asks Shopify for the shop, creates user and tenant, and starts reading the shop's history. "
                + "422: Shopify refuses the token or knows no such shop. 503: Shopify cannot be reached; nothing is kept.")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        open.MapPost("/login", LogInAsync).WithName("Login")
            .WithSummary("Sign in").WithDescription("Unknown account and wrong password get one same 401.")
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        open.MapPost("/refresh", RefreshAsync).WithName("Refresh")
            .WithSummary("Exchange a refresh token")
            .WithDescription(
                "Every refresh token counts once. One presented twice was stolen by somebody: its session ends. A browser sends no body: "
                + "register, login and refresh leave the token in a cookie that no script can read, and that is asked for when the body has none. "
                + "Tabs share it, so for ten seconds it may be presented again. 403: a page of another origin asked in the browser's name.")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        auth.MapPost("/logout", LogOutAsync).RequiresSession().WithName("Logout")
            .WithSummary("End the session").WithDescription("Its access tokens and its refresh token stop counting at once; the browser's cookie is taken away.");
        auth.MapPost("/switch", SwitchAsync).RequiresSession().WithName("SwitchTenant")
            .WithSummary("Look at another of your shops").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Created<RegisterResponse>, Refusal>> RegisterAsync(
        RegisterRequest request, Registration registration, HttpContext context, CancellationToken cancellationToken) =>
        await registration.TryAsync(request, ClientAddress.Of(context), cancellationToken) switch
        {
            { Tokens: { } tokens, Tenant: { } tenant } => TypedResults.Created("/api/tenants", RegisterResponse.Of(Handed(context, tokens), tenant)),
            var outcome => outcome.Refusal!,
        };

    private static async Task<Results<Ok<LoginResponse>, Refusal>> LogInAsync(
        LoginRequest request, Login login, HttpContext context, CancellationToken cancellationToken) =>
        await login.TryAsync(request, ClientAddress.Of(context), cancellationToken) switch
        {
            { Tokens: { } tokens, Profile: { } profile } => TypedResults.Ok(LoginResponse.Of(Handed(context, tokens), profile)),
            var outcome => outcome.Refusal!,
        };

    private static async Task<Results<Ok<RefreshResponse>, Refusal>> RefreshAsync(
        RefreshRequest? request, SignIn signIn, HttpContext context, CancellationToken cancellationToken)
    {
        var presented = PresentedToken.Of(request, context.Request);
        if (presented.ByCookie && !RequestOrigin.IsOurs(context.Request))
        {
            return Refusal.Of(StatusCodes.Status403Forbidden, "other-origin", "Only our own pages may refresh by the browser's cookie.");
        }

        return await signIn.RefreshAsync(presented, cancellationToken) is { } tokens
            ? TypedResults.Ok(RefreshResponse.Of(Handed(context, tokens)))
            : Refusal.NotSignedIn("This refresh token does not count (any more). Sign in again.");
    }

    private static async Task<NoContent> LogOutAsync(
        Caller caller, [FromServices] IGrainFactory grains, HttpContext context, CancellationToken cancellationToken)
    {
        await grains.GetGrain<IUserGrain>(GrainKeys.User(caller.UserId)).CloseSession(caller.SessionId, cancellationToken);
        RefreshCookie.Delete(context);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<SwitchResponse>, Refusal>> SwitchAsync(
        SwitchRequest request, Caller caller, SignIn signIn, CancellationToken cancellationToken)
    {
        if (request.TenantId is not { } tenantId)
        {
            return Refusal.Invalid("tenantId", "Give the id of one of your shops; GET /api/tenants lists them.");
        }

        return await signIn.SwitchAsync(caller, new TenantId(tenantId), cancellationToken) is { } token
            ? TypedResults.Ok(new SwitchResponse(token.Value, token.ExpiresAt, tenantId))
            : Refusal.NotFound();
    }

    /// <summary>The tokens, of which the browser has got its half.</summary>
    private static TokenPair Handed(HttpContext context, TokenPair tokens)
    {
        RefreshCookie.Set(context, tokens);
        return tokens;
    }
}
