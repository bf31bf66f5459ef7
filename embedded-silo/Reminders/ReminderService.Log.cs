using Microsoft.Extensions.Logging;

namespace XenoStore.EmbeddedSilo;

/// <content>What it tells the operator.</content>
internal sealed partial class ReminderService
{
    [LoggerMessage(LogLevel.Debug, "Reminders are no longer delivered: the silo is stopping")]
    private partial void LogStopped();

    [LoggerMessage(LogLevel.Error, "Due reminders could not be read; they are asked for again at the next poll")]
    private partial void LogPollFailed(Exception exception);

    [LoggerMessage(LogLevel.Warning, "Reminder {Reminder} of {Grain} failed; it comes again at its next point")]
    private partial void LogTickFailed(Exception exception, string reminder, GrainId grain);

    [LoggerMessage(LogLevel.Warning, "Reminder {Reminder} of {Grain} was not completed; it comes again when its loan ends")]
    private partial void LogCompletionFailed(Exception exception, string reminder, GrainId grain);

    [LoggerMessage(LogLevel.Error, "Reminder {Reminder} is for {Grain}, and no grain class has that name")]
    private partial void LogUnknownGrain(string reminder, GrainId grain);
}
