namespace XenoStore.Api.Problems;

internal sealed partial class ProblemHandler
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Path} answered 503: {Type}: {Reason}")]
    private partial void LogOutage(string path, string type, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} answered 500")]
    private partial void LogDefect(string path, Exception exception);
}
