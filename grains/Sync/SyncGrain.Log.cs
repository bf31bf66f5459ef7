using Microsoft.Extensions.Logging;

namespace XenoStore.Grains.Sync;

public sealed partial class SyncGrain
{
    [LoggerMessage(LogLevel.Information, "Tenant {Tenant}: run {Run} ({Kind}, {Trigger}) began.")]
    private partial void LogRunBegan(TenantId tenant, long run, SyncKind kind, string trigger);

    [LoggerMessage(LogLevel.Information, "Tenant {Tenant}: run {Run} finished; {Rows} records read, {Applied} were newer than ours.")]
    private partial void LogRunFinished(TenantId tenant, long run, long rows, long applied);

    [LoggerMessage(LogLevel.Error, "Tenant {Tenant}: the sync cannot go on. {Reason}")]
    private partial void LogRunFailed(TenantId tenant, string reason);

    [LoggerMessage(LogLevel.Information, "Tenant {Tenant}: the sync waits for {Wait}. {Reason}")]
    private partial void LogWaiting(TenantId tenant, TimeSpan wait, string reason);

    [LoggerMessage(LogLevel.Warning, "Tenant {Tenant}: the sync rests until the next tick. {Reason}")]
    private partial void LogFrozen(TenantId tenant, string reason);

    [LoggerMessage(LogLevel.Warning, "Tenant {Tenant}: {Count} orders could not be read again; they are tried at the next tick. {Reason}")]
    private partial void LogRereadsLeft(TenantId tenant, int count, string reason);

    [LoggerMessage(LogLevel.Error, "Tenant {Tenant}: a step of the sync broke.")]
    private partial void LogStepBroke(Exception exception, TenantId tenant);

    [LoggerMessage(LogLevel.Debug, "Tenant {Tenant}: the sync's loop was stopped.")]
    private partial void LogLoopStopped(Exception exception, TenantId tenant);

    [LoggerMessage(LogLevel.Warning, "Tenant {Tenant}: another activation of the sync wrote its state.")]
    private partial void LogLostRace(Exception exception, TenantId tenant);

    [LoggerMessage(LogLevel.Warning, "Tenant {Tenant}: those who watch the sync were not told of a change.")]
    private partial void LogNoteLost(Exception exception, TenantId tenant);
}
