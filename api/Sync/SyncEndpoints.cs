using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Auth;
using XenoStore.Api.Problems;
using XenoStore.Api.Tenants;

namespace XenoStore.Api.Sync;

/// <summary><c>/api/sync</c>: how the shop's records come in.</summary>
internal static class SyncEndpoints
{
    private const int MaxRuns = 100;

    internal static void MapSync(this IEndpointRouteBuilder app)
    {
        var sync = app.MapGroup("/api/sync").WithTags("Sync").RequiresSession();
        sync.MapGet(string.Empty, GetAsync).WithName("GetSync").WithSummary("Where the sync stands");
        sync.MapPost("/sync", StartAsync).WithName("StartSync")
            .WithSummary("Start a sync").WithDescription("Answers the running run if there is one. The run goes on by itself, also through a restart.");
        sync.MapGet("/runs", RunsAsync).WithName("ListSyncRuns").WithSummary("Past runs, newest first");
        sync.MapGet("/deliveries", DeliveriesAsync).WithName("ListDeliveries")
            .WithSummary("Webhook deliveries that could not be applied at once").WithDescription("Those that wait, and dead letters with their reason.");
        sync.MapGet("/deliveries/summary", SummaryAsync).WithName("SummariseDeliveries")
            .WithSummary("How many deliveries came in the last 24 hours").WithDescription("And how many wait, or are dead letters, of any age.");
        sync.MapPost("/deliveries/{id:long}/replay", ReplayAsync).WithName("ReplayDelivery")
            .WithSummary("Put a dead letter back in line").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Ok<SyncResponse>> GetAsync(Shop shop) => TypedResults.Ok(SyncResponse.Of(await shop.Sync.Progress()));

    private static async Task<Accepted<SyncRunResponse>> StartAsync(Shop shop, CancellationToken cancellationToken) =>
        TypedResults.Accepted("/api/sync", SyncRunResponse.Of(await shop.Sync.Start("user", cancellationToken)));

    private static async Task<Results<Ok<RunListResponse>, Refusal>> RunsAsync(
        [FromQuery(Name = "limit")] int? limit, Shop shop, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > MaxRuns)
        {
            return Refusal.Invalid("limit", $"Ask for 1 to {MaxRuns} runs.");
        }

        var runs = await shop.Sync.Runs(limit ?? 20, cancellationToken);
        return TypedResults.Ok(new RunListResponse([.. runs.Select(SyncRunResponse.Of)]));
    }

    private static async Task<Results<Ok<DeliveryListResponse>, Refusal>> DeliveriesAsync(
        [AsParameters] DeliveryParameters parameters, Shop shop, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        var (state, before, limit) = parameters.Read(errors);
        return errors.Any
            ? Refusal.Invalid(errors)
            : TypedResults.Ok(DeliveryListResponse.Of(await shop.Deliveries.List(state, before, limit, cancellationToken), limit));
    }

    private static async Task<Ok<DeliverySummaryResponse>> SummaryAsync(Shop shop, CancellationToken cancellationToken) =>
        TypedResults.Ok(DeliverySummaryResponse.Of(await shop.Deliveries.Summary(cancellationToken)));

    private static async Task<Results<Accepted, Refusal>> ReplayAsync(long id, Shop shop, CancellationToken cancellationToken) =>
        await shop.Deliveries.Replay(id, cancellationToken) ? TypedResults.Accepted("/api/sync/deliveries") : Refusal.NotFound();
}
