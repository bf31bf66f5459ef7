using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Auth;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Live;

/// <summary><c>/api/live</c>: server-sent events.</summary>
internal static class LiveEndpoints
{
    internal static IServiceCollection AddLive(this IServiceCollection services) => services.AddSingleton<LiveStream>();

    internal static void MapLive(this IEndpointRouteBuilder app) => app.MapGet("/api/live", Listen)
        .RequiresSession().WithTags("Live").WithName("Listen")
        .WithSummary("Changes as they happen")
        .WithDescription(
            "Server-sent events: stats when a day changed, sync when the sync moved, heartbeat at first and every 15 seconds. "
            + "Give the id of the last event as Last-Event-ID to miss nothing. Ends with the session.");

    private static ServerSentEventsResult<LiveEvent> Listen(
        Caller caller, Shop shop, LiveStream live, [FromHeader(Name = "Last-Event-ID")] string? lastEventId, CancellationToken cancellationToken) =>
        TypedResults.ServerSentEvents(live.ReadAsync(caller, shop, LivePosition.Parse(lastEventId), cancellationToken));
}
