using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Shopify.Webhooks;

/// <summary>Orders, customers and products.</summary>
public sealed partial class WebhookRouter
{
    private static async Task<DeliveryOutcome> OrderAsync(IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var order = OrderPayload.Parse(delivery.Body.AsSpan());
        var version = new RecordVersion(order.UpdatedAt, delivery.TriggeredAt);
        return OutcomeOf(await Order(grains, tenant, order.Id).Upsert(order, version, cancellationToken));
    }

    private static async Task<DeliveryOutcome> OrderEditedAsync(
        IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var edit = OrderEditedPayload.Parse(delivery.Body.AsSpan());
        await Order(grains, tenant, edit.OrderId).RequestReread(delivery.Topic, edit.CommittedAt ?? delivery.TriggeredAt, cancellationToken);
        return DeliveryOutcome.Applied;
    }

    private static async Task<DeliveryOutcome> OrderDeletedAsync(
        IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var orderId = DeletePayload.Parse(delivery.Body.AsSpan());
        return OutcomeOf(await Order(grains, tenant, orderId).Delete(delivery.TriggeredAt, cancellationToken));
    }

    private static async Task<DeliveryOutcome> RefundAsync(IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var refund = RefundPayload.Parse(delivery.Body.AsSpan());
        return OutcomeOf(await Order(grains, tenant, refund.OrderId).NoteRefund(refund.RefundId, delivery.TriggeredAt, cancellationToken));
    }

    private static async Task<DeliveryOutcome> CustomerAsync(IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var customer = CustomerPayload.Parse(delivery.Body.AsSpan());
        var version = new RecordVersion(customer.UpdatedAt, delivery.TriggeredAt);
        var grain = grains.GetGrain<ICustomerGrain>(GrainKeys.Customer(tenant, customer.Id));
        return OutcomeOf(await grain.Upsert(customer, version, cancellationToken));
    }

    private static async Task<DeliveryOutcome> CustomerGoneAsync(
        IGrainFactory grains, TenantId tenant, long customerId, Delivery delivery, CancellationToken cancellationToken) =>
        OutcomeOf(await grains.GetGrain<ICustomerGrain>(GrainKeys.Customer(tenant, customerId)).Delete(delivery.TriggeredAt, cancellationToken));

    private static async Task<DeliveryOutcome> ProductAsync(IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var product = ProductPayload.Parse(delivery.Body.AsSpan());
        var version = new RecordVersion(product.UpdatedAt, delivery.TriggeredAt);
        return OutcomeOf(await Product(grains, tenant, product.Id).Upsert(product, version, cancellationToken));
    }

    private static async Task<DeliveryOutcome> ProductDeletedAsync(
        IGrainFactory grains, TenantId tenant, Delivery delivery, CancellationToken cancellationToken)
    {
        var productId = DeletePayload.Parse(delivery.Body.AsSpan());
        return OutcomeOf(await Product(grains, tenant, productId).Delete(delivery.TriggeredAt, cancellationToken));
    }

    private static IOrderGrain Order(IGrainFactory grains, TenantId tenant, long orderId) =>
        grains.GetGrain<IOrderGrain>(GrainKeys.Order(tenant, orderId));

    private static IProductGrain Product(IGrainFactory grains, TenantId tenant, long productId) =>
        grains.GetGrain<IProductGrain>(GrainKeys.Product(tenant, productId));
}
