using Microsoft.Extensions.Logging;

namespace XenoStore.Grains.Tenants;

public sealed partial class TenantGrain
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Tenant {Tenant}: connection {Before} -> {After} ({Reason})")]
    private partial void LogConnection(TenantId tenant, ConnectionState before, ConnectionState after, string? reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Tenant {Tenant} moved from {Before} to {After}; its days are derived anew")]
    private partial void LogMoved(TenantId tenant, string before, string after);

    [LoggerMessage(Level = LogLevel.Error, Message = "Tenant {Tenant}: Shopify now says {Now}, but its figures are in {Kept}, which stays; orders in {Now} will be refused")]
    private partial void LogCurrencyChanged(TenantId tenant, string kept, string now);

    [LoggerMessage(Level = LogLevel.Error, Message = "Tenant {Tenant}: the derivation of its days in the new zone could not be started; it is tried again within a minute")]
    private partial void LogRederivationNotStarted(TenantId tenant, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}: its row could not be written and is read again")]
    private partial void LogWriteFailed(TenantId tenant, Exception failure);
}
