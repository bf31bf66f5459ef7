using Microsoft.Extensions.Logging;

namespace XenoStore.Grains.Orders;

public sealed partial class OrderGrain
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}, order {OrderId} was refused: {Reason}")]
    private partial void LogRefused(TenantId tenant, long orderId, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}, order {OrderId} could not be written")]
    private partial void LogWriteFailed(TenantId tenant, long orderId, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}, order {OrderId} waits to be read again by the next run: the sync could not be woken")]
    private partial void LogNotWoken(TenantId tenant, long orderId, Exception failure);
}
