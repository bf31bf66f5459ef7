using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using XenoStore.Shopify.Admin;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Grains.Sync.Stages;

/// <summary>
/// Keeps every topic subscribed: Shopify deletes a subscription after eight failed deliveries ("Webhooks", troubleshooting). Does
/// nothing while no public address is set.
/// </summary>
public sealed partial class SubscriptionStage(IAdminClient shopify, IOptions<SyncOptions> options, ILogger<SubscriptionStage> logger) : ISyncStage
{
    /// <summary>Where webhooks are received, below the public address.</summary>
    public const string Path = "webhooks/shopify";

    private static readonly StepOutcome.Done Nothing = new(state => state);

    /// <inheritdoc/>
    public SyncStage Stage => SyncStage.Subscriptions;

    /// <inheritdoc/>
    public async Task<StepOutcome> StepAsync(SyncContext context, CancellationToken cancellationToken)
    {
        if (options.Value.PublicUrl is not { } publicUrl)
        {
            return Nothing;
        }

        var listed = await shopify.WebhookSubscriptionsAsync(context.Shop, cancellationToken);
        return listed is Answered<ImmutableArray<WebhookSubscription>> { Data: var subscriptions }
            ? await SubscribeAsync(context, Address(publicUrl), subscriptions, cancellationToken)
            : FailureVerdict.Of(listed.Failure!);
    }

    /// <summary>A topic that Shopify will not have is logged and left: the others, and catch-up, still bring its records.</summary>
    private async Task<StepOutcome> SubscribeAsync(
        SyncContext context, Uri address, ImmutableArray<WebhookSubscription> subscriptions, CancellationToken cancellationToken)
    {
        var known = subscriptions.Where(subscription => subscription.Uri == address.AbsoluteUri).Select(subscription => subscription.Topic);
        foreach (var topic in WebhookTopics.Subscribed.Except(known))
        {
            var failure = (await shopify.SubscribeAsync(context.Shop, topic, address, cancellationToken)).Failure;
            if (failure is not (null or AdminFailure.Rejected or AdminFailure.AccessForbidden))
            {
                return FailureVerdict.Of(failure);
            }

            LogSubscription(context.Tenant, topic, failure);
        }

        return Nothing;
    }

    private void LogSubscription(TenantId tenant, string topic, AdminFailure? refusal)
    {
        if (refusal is null)
        {
            LogSubscribed(tenant, topic);
        }
        else
        {
            LogNotSubscribed(tenant, topic, refusal.Sentence);
        }
    }

    private static Uri Address(Uri publicUrl) => new(publicUrl.AbsoluteUri.TrimEnd('/') + "/" + Path);

    [LoggerMessage(LogLevel.Information, "Tenant {Tenant}: subscribed to {Topic}.")]
    private partial void LogSubscribed(TenantId tenant, string topic);

    [LoggerMessage(LogLevel.Warning, "Tenant {Tenant}: not subscribed to {Topic}. {Reason}")]
    private partial void LogNotSubscribed(TenantId tenant, string topic, string reason);
}
