using Microsoft.Extensions.Logging;

namespace XenoStore.Grains.Deliveries;

internal sealed partial class DeliveryPump
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}: try {Attempt} to apply kept delivery {DeliveryId} ({Topic}) failed")]
    private partial void LogTryFailed(TenantId tenant, long deliveryId, string topic, int attempt, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Tenant {Tenant}: delivery {DeliveryId} ({Topic}) is a dead letter: {Reason}")]
    private partial void LogBuried(TenantId tenant, long deliveryId, string topic, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Kept deliveries could not be looked at; tried again in a second")]
    private partial void LogLookFailed(Exception failure);
}
