using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Shopify.Webhooks;

/// <summary>The shop itself, and Shopify's compliance topics.</summary>
public sealed partial class WebhookRouter
{
    private static async Task<DeliveryOutcome> ShopAsync(IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var shop = ShopPayload.Parse(delivery.Body.AsSpan());
        await grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(tenant)).UpdateShop(shop, cancellationToken);
        return DeliveryOutcome.Applied;
    }

    /// <summary>The token goes first: should the second call fail, the sync stops by itself at its next look for one.</summary>
    private static async Task<DeliveryOutcome> UninstalledAsync(IGrainFactory grains, TenantId tenant, CancellationToken cancellationToken)
    {
        await grains.GetGrain<ITenantGrain>(GrainKeys.Tenant(tenant))
            .SetConnection(ConnectionState.Uninstalled, WebhookTopics.AppUninstalled, cancellationToken);
        await grains.GetGrain<ISyncGrain>(GrainKeys.Sync(tenant)).Stop(cancellationToken);
        return DeliveryOutcome.Applied;
    }

    private async Task<DeliveryOutcome> RedactCustomerAsync(
        IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var customerId = CustomerRequestPayload.Parse(delivery.Body.AsSpan());
        var outcome = await CustomerGoneAsync(grains, tenant, customerId, delivery, cancellationToken);
        LogCustomerRedacted(tenant, customerId);
        return outcome;
    }

    /// <summary>Shopify wants the data given to the shop's owner out of band within 30 days; a person does that.</summary>
    private DeliveryOutcome NoteDataRequest(TenantId tenant, Delivery delivery)
    {
        LogDataRequested(tenant, CustomerRequestPayload.Parse(delivery.Body.AsSpan()));
        return DeliveryOutcome.Applied;
    }

    private DeliveryOutcome NoteShopRedact(TenantId tenant)
    {
        LogShopRedact(tenant);
        return DeliveryOutcome.Applied;
    }
}
