namespace XenoStore.Api.Auth;

internal sealed partial class Login
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in refused: user {UserId} (none when the account is unknown) from {Address}")]
    private partial void LogRefused(long? userId, string address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in turned away: too many tries from {Address}, or for one account")]
    private partial void LogTooMany(string address);
}
