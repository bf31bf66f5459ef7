using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using XenoStore.Api.Documentation;
using XenoStore.Api.Health;
using XenoStore.Api.Json;
using XenoStore.Api.Problems;

namespace XenoStore.Api.Webhooks;

/// <summary><c>/webhooks/shopify</c>: where Shopify delivers.</summary>
internal static class WebhookEndpoints
{
    internal static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddOptions<IntakeDeadlines>().BindConfiguration("Webhooks");
        services.AddSingleton<DeliveryTally>();
        if (!DocumentBuild.IsRunning)
        {
            services.AddHostedService(provider => provider.GetRequiredService<DeliveryTally>());
        }

        return services.AddSingleton<WebhookKeyCache>().AddSingleton<WebhookSender>().AddSingleton<WebhookIntake>();
    }

    internal static void MapWebhooks(this IEndpointRouteBuilder app) => app.MapPost("/webhooks/shopify", TakeAsync)
        .AllowAnonymous().WithTags("Webhooks").WithMetadata(new RequestSizeLimitAttribute(WebhookBody.MaxLength)).WithName("TakeWebhook")
        .WithSummary("A delivery from Shopify")
        .WithDescription(
            "Raw JSON of at most 2 MB with Shopify's headers. X-Shopify-Hmac-Sha256 must be the base64 HMAC-SHA256 of the raw body. "
            + "200 means that it is durable: applied, or kept to be applied.")
        .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Results<Ok, Refusal>> TakeAsync(
        HttpContext context, WebhookIntake intake, ApiMetrics metrics, TimeProvider clock, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var verdict = await intake.TakeAsync(context.Request, cancellationToken);
        metrics.CountWebhook(Words.Of(verdict), clock.GetElapsedTime(began));
        return verdict switch
        {
            WebhookVerdict.Forged => Refusal.NotSignedIn("The delivery is not signed by Shopify for this shop."),
            WebhookVerdict.UnknownShop => Refusal.NotFound(),
            WebhookVerdict.Unavailable => Refusal.Unavailable("The delivery could be neither applied nor kept. Send it again.", Outage.RetryAfter),
            _ => TypedResults.Ok(),
        };
    }
}
