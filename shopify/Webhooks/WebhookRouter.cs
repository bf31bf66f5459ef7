using Microsoft.Extensions.Logging;
using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Shopify.Webhooks;

/// <summary>The one place that knows which payload a topic carries and which grain it is for.</summary>
public sealed partial class WebhookRouter(ILogger<WebhookRouter> logger)
{
    /// <summary>
    /// Applies a delivery whose signature was checked. On return whatever it changed is durable; applying it again does no harm.
    /// </summary>
    /// <exception cref="PayloadException">The body cannot be understood: it will never be applicable. Nothing was changed.</exception>
    public async Task<DeliveryOutcome> ApplyAsync(IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken) =>
        await (delivery.Topic switch
        {
            WebhookTopics.OrdersCreate or WebhookTopics.OrdersUpdated or WebhookTopics.OrdersPaid or WebhookTopics.OrdersCancelled
                or WebhookTopics.OrdersFulfilled or WebhookTopics.OrdersPartiallyFulfilled => OrderAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.OrdersEdited => OrderEditedAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.OrdersDelete => OrderDeletedAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.RefundsCreate => RefundAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.CustomersCreate or WebhookTopics.CustomersUpdate or WebhookTopics.CustomersEnable or WebhookTopics.CustomersDisable
                => CustomerAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.CustomersDelete => CustomerGoneAsync(grains, tenant, DeletePayload.Parse(delivery.Body.AsSpan()), delivery, cancellationToken),
            WebhookTopics.ProductsCreate or WebhookTopics.ProductsUpdate => ProductAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.ProductsDelete => ProductDeletedAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.ShopUpdate => ShopAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.AppUninstalled => UninstalledAsync(grains, tenant, cancellationToken),
            WebhookTopics.CustomersRedact => RedactCustomerAsync(grains, tenant, delivery, cancellationToken),
            WebhookTopics.CustomersDataRequest => Task.FromResult(NoteDataRequest(tenant, delivery)),
            WebhookTopics.ShopRedact => Task.FromResult(NoteShopRedact(tenant)),
            _ => Task.FromResult(DeliveryOutcome.UnknownTopic),
        });

    private static DeliveryOutcome OutcomeOf(UpsertOutcome outcome) => outcome switch
    {
        UpsertOutcome.Applied => DeliveryOutcome.Applied,
        UpsertOutcome.Stale => DeliveryOutcome.Stale,
        UpsertOutcome.Unchanged => DeliveryOutcome.Unchanged,
        _ => DeliveryOutcome.Refused,
    };
}
