using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using XenoStore.Api.Server;
using XenoStore.Shopify;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Api.Webhooks;

/// <summary>
/// The road of a delivery: body, signature, tenant, grain, commit, and only then "thank you". Shopify waits five seconds; the deadlines
/// of proving, applying and keeping add up to less. Whatever happens, nothing is acknowledged that is not durable somewhere.
/// </summary>
internal sealed partial class WebhookIntake(
    WebhookSender sender,
    WebhookRouter router,
    IGrainFactory grains,
    DeliveryTally tally,
    Repetition repetition,
    IOptions<IntakeDeadlines> deadlines,
    TimeProvider clock,
    ILogger<WebhookIntake> logger)
{
    /// <exception cref="BadHttpRequestException">The body is too large or was cut short.</exception>
    /// <exception cref="TimeoutException">Nobody could say in time whose delivery it is.</exception>
    internal async Task<WebhookVerdict> TakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var receivedAt = clock.GetUtcNow();
        var body = await WebhookBody.ReadAsync(request, cancellationToken);
        if (!WebhookHeaders.TryParse(request.Headers, out var headers, out _))
        {
            return WebhookVerdict.Forged;
        }

        var proof = await sender.ProveAsync(headers, body, cancellationToken).WaitAsync(deadlines.Value.ProveWithin, clock, cancellationToken);
        if (proof is not { Genuine: true, Keys: { } keys })
        {
            return proof.Genuine ? WebhookVerdict.UnknownShop : WebhookVerdict.Forged;
        }

        return keys.State == ConnectionState.Uninstalled && !IsCompliance(headers.Topic)
            ? WebhookVerdict.Dropped
            : await CountedAsync(keys.Tenant, DeliveryOf(headers, body, receivedAt));
    }

    private async Task<WebhookVerdict> CountedAsync(TenantId tenant, Delivery delivery)
    {
        var verdict = await ApplyAsync(tenant, delivery);
        tally.Count(tenant, delivery.ReceivedAt, verdict);
        return verdict;
    }

    private static bool IsCompliance(string topic) =>
        topic is WebhookTopics.CustomersRedact or WebhookTopics.CustomersDataRequest or WebhookTopics.ShopRedact;

    private static Delivery DeliveryOf(WebhookHeaders headers, byte[] body, DateTimeOffset receivedAt) => new(
        headers.WebhookId, headers.Topic, headers.ApiVersion, headers.TriggeredAt ?? receivedAt, receivedAt,
        ImmutableCollectionsMarshal.AsImmutableArray(body));

    /// <summary>From here on the client may hang up: a delivery half-way through is finished, not abandoned.</summary>
    private async Task<WebhookVerdict> ApplyAsync(TenantId tenant, Delivery delivery)
    {
        using var deadline = new CancellationTokenSource(deadlines.Value.ApplyWithin, clock);
        try
        {
            var outcome = await repetition.AskAsync(
                () => router.ApplyAsync(grains, tenant, delivery, deadline.Token), deadlines.Value.ApplyWithin, deadline.Token).WaitAsync(deadline.Token);
            return outcome == DeliveryOutcome.Refused
                ? await BuryAsync(tenant, delivery, "The record was understood but cannot be stored; the log says why.")
                : VerdictOf(outcome);
        }
        catch (PayloadException unreadable)
        {
            LogBuried(tenant, delivery.WebhookId, delivery.Topic, unreadable.Message);
            return await BuryAsync(tenant, delivery, unreadable.Message);
        }
#pragma warning disable CA1031 // Whatever went wrong, the delivery must not be lost: it is kept, and whoever applies it next reports what is wrong.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogSpilled(tenant, delivery.WebhookId, delivery.Topic, exception.GetType().Name, exception.Message);
            return await KeepAsync(
                tenant, delivery, WebhookVerdict.Spilled, (inbox, limit) => inbox.Spill(delivery, exception.GetType().Name, limit));
        }
    }

    private Task<WebhookVerdict> BuryAsync(TenantId tenant, Delivery delivery, string reason) =>
        KeepAsync(tenant, delivery, WebhookVerdict.Buried, (inbox, limit) => inbox.Bury(delivery, reason, limit));

    private async Task<WebhookVerdict> KeepAsync(
        TenantId tenant, Delivery delivery, WebhookVerdict kept, Func<IDeliveryInboxGrain, CancellationToken, Task> keep)
    {
        using var deadline = new CancellationTokenSource(deadlines.Value.KeepWithin, clock);
        try
        {
            return await repetition.AskAsync(() => KeepOnceAsync(deadline.Token), deadlines.Value.KeepWithin, deadline.Token).WaitAsync(deadline.Token);
        }
#pragma warning disable CA1031 // Not kept means not acknowledged, for whatever reason: Shopify sends it again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogNotKept(tenant, delivery.WebhookId, delivery.Topic, exception.GetType().Name, exception.Message);
            return WebhookVerdict.Unavailable;
        }

        async Task<WebhookVerdict> KeepOnceAsync(CancellationToken limit)
        {
            await keep(grains.GetGrain<IDeliveryInboxGrain>(GrainKeys.Deliveries(tenant)), limit);
            return kept;
        }
    }

    private static WebhookVerdict VerdictOf(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Applied => WebhookVerdict.Applied,
        DeliveryOutcome.Stale => WebhookVerdict.Stale,
        DeliveryOutcome.Unchanged => WebhookVerdict.Unchanged,
        _ => WebhookVerdict.UnknownTopic,
    };
}
