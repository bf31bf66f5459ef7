namespace XenoStore.Api.Auth;

/// <summary>How a group of routes says that it needs a session.</summary>
internal static class SessionRequirement
{
    /// <summary>Requires a living session (which the fallback policy would anyway) and documents what its absence and an outage look like.</summary>
    internal static TBuilder RequiresSession<TBuilder>(this TBuilder routes)
        where TBuilder : IEndpointConventionBuilder => routes
        .RequireAuthorization()
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
