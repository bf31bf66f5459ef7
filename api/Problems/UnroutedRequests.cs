namespace XenoStore.Api.Problems;

/// <summary>
/// Answers what no route takes before anybody is asked who they are: 404 for an unknown path, and the router's own 405 and 415. An
/// authorisation policy that denies by default would otherwise turn all of them into 401.
/// </summary>
internal static class UnroutedRequests
{
    internal static void UseUnroutedRequests(this WebApplication app) => app.Use((context, next) => context.GetEndpoint() switch
    {
        RouteEndpoint => next(context),
        { RequestDelegate: { } answer } => answer(context),
        _ => Refusal.NotFound().ExecuteAsync(context),
    });
}
