using Microsoft.Extensions.Logging;

namespace XenoStore.Shopify.Admin;

internal sealed partial class AdminTransport
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Attempt {Attempt} at Shopify's Admin API failed and is repeated: {Why}")]
    private partial void LogRetry(int attempt, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Shopify says that what we ask for is deprecated: {Reason}")]
    private partial void LogDeprecated(string reason);
}
