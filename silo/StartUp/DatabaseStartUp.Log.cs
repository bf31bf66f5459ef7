using Microsoft.Extensions.Logging;

namespace XenoStore.Silo.StartUp;

internal sealed partial class DatabaseStartUp
{
    [LoggerMessage(Level = LogLevel.Information, Message = "A private PostgreSQL runs as process {ProcessId} in {DataFolder}")]
    private partial void LogOwnServer(int processId, string dataFolder);
}
