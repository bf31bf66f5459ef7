using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace XenoStore.Telemetry;

/// <summary>What a process says on its console.</summary>
public static class LogLines
{
    private const string Iso8601 = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>
    /// Each message with its time (UTC, ISO 8601), so that those of several processes can be laid side by side. <c>Logging__Console__FormatterName=json</c>
    /// makes it JSON, and .NET's other settings of logging are heeded. Not a line per request: what went wrong is logged where it went wrong,
    /// how much there was is a metric.
    /// </summary>
    public static void AddLogLines(this ILoggingBuilder logging)
    {
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        // A formatter that nobody named heeds only the options of before .NET 5.
        logging.Services.PostConfigure<ConsoleLoggerOptions>(options => options.FormatterName ??= ConsoleFormatterNames.Simple);
        logging.Services.PostConfigure<SimpleConsoleFormatterOptions>(options => Date(options, $"{Iso8601} "));
        logging.Services.PostConfigure<JsonConsoleFormatterOptions>(options => Date(options, Iso8601));
    }

    private static void Date(ConsoleFormatterOptions options, string format)
    {
        if (options.TimestampFormat is null)
        {
            (options.TimestampFormat, options.UseUtcTimestamp) = (format, true);
        }
    }
}
