using Microsoft.Extensions.Logging;

namespace XenoStore.Database.Ledger;

public sealed partial class OrderWriter
{
    [LoggerMessage(LogLevel.Information, "A batch of {Orders} orders is run again after {SqlState} (attempt {Attempt}).")]
    private partial void LogRetrying(int orders, string sqlState, int attempt);

    [LoggerMessage(LogLevel.Error, "A batch of {Orders} orders was not committed.")]
    private partial void LogBatchFailed(int orders, Exception exception);

    [LoggerMessage(LogLevel.Warning, "Order {OrderId} of tenant {TenantId} was refused: {Reason}")]
    private partial void LogRefused(int tenantId, long orderId, string reason);

    [LoggerMessage(LogLevel.Error, "A listener to committed days of tenant {TenantId} failed.")]
    private partial void LogListenerFailed(int tenantId, Exception exception);
}
