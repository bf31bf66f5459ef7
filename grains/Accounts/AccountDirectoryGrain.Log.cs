using Microsoft.Extensions.Logging;

namespace XenoStore.Grains.Accounts;

public sealed partial class AccountDirectoryGrain
{
    [LoggerMessage(Level = LogLevel.Information, Message = "User {UserId} registered and connected tenant {Tenant}")]
    private partial void LogRegistered(long userId, TenantId tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "User {UserId}: a refresh token was used twice, so session {SessionId} was ended")]
    private partial void LogTokenReused(long userId, Guid sessionId);
}
