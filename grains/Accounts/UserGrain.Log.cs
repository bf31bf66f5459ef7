using Microsoft.Extensions.Logging;

namespace XenoStore.Grains.Accounts;

public sealed partial class UserGrain
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "User {UserId}: a session could not be written; its state is read again")]
    private partial void LogWriteFailed(long userId, Exception failure);
}
