using Microsoft.Extensions.Logging;

namespace XenoStore.Shopify.Webhooks;

public sealed partial class WebhookRouter
{
    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Tenant {Tenant}: customer {CustomerId} was redacted at Shopify's request")]
    private partial void LogCustomerRedacted(TenantId tenant, long customerId);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Tenant {Tenant}: the data of customer {CustomerId} was requested; answer the shop's owner within 30 days")]
    private partial void LogDataRequested(TenantId tenant, long customerId);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Tenant {Tenant}: Shopify asks for the shop's data to be erased within 30 days")]
    private partial void LogShopRedact(TenantId tenant);
}
