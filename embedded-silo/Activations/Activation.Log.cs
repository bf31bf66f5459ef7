using Microsoft.Extensions.Logging;

namespace XenoStore.EmbeddedSilo;

/// <content>What it tells the operator.</content>
internal sealed partial class Activation
{
    private readonly ILogger _logger;

    /// <summary>A call failed and nobody awaits it: it was one-way, or its caller has given up.</summary>
    public void ReportUnheard(GrainMethod method, Exception exception) => LogUnheardFailure(exception, method.Name, Id);

    public void ReportTimerFailure(Exception exception) => LogTimerFailed(exception, Id);

    [LoggerMessage(LogLevel.Warning, "{Grain} could not be activated; its callers were told")]
    private partial void LogActivationFailed(Exception exception, GrainId grain);

    [LoggerMessage(LogLevel.Error, "{Grain} failed to deactivate in order; it has ended all the same")]
    private partial void LogDeactivationFailed(Exception exception, GrainId grain);

    [LoggerMessage(LogLevel.Warning, "{Method} of {Grain} failed and no caller awaits it")]
    private partial void LogUnheardFailure(Exception exception, string method, GrainId grain);

    [LoggerMessage(LogLevel.Error, "A timer tick of {Grain} failed; the timer goes on")]
    private partial void LogTimerFailed(Exception exception, GrainId grain);
}
