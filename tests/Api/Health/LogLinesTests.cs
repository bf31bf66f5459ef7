using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using XenoStore.Tests.Api.Hosting;

namespace XenoStore.Tests.Api.Health;

/// <summary>What an operator reads.</summary>
public sealed class LogLinesTests
{
    [Fact]
    public async Task A_line_begins_with_the_time_in_utc() => Time((await WrittenAsync(ConsoleFormatterNames.Simple)).Split(' ')[0]).ShouldBeNow();

    [Fact]
    public async Task A_line_of_json_holds_the_time_in_utc() =>
        Time(JsonDocument.Parse(await WrittenAsync(ConsoleFormatterNames.Json)).RootElement.GetProperty("Timestamp").GetString()!).ShouldBeNow();

    [Fact]
    public async Task Lines_are_the_simple_ones_unless_somebody_names_others()
    {
        var chosen = (await TestApi.SharedAsync()).Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName;

        chosen.ShouldBe(ConsoleFormatterNames.Simple);
    }

    private static LineTime Time(string written) => new(DateTimeOffset.ParseExact(written, "yyyy-MM-dd'T'HH:mm:ss.fffK", null));

    private static async Task<string> WrittenAsync(string formatter)
    {
        var services = (await TestApi.SharedAsync()).Services;
        var text = new StringWriter();
        services.GetServices<ConsoleFormatter>().Single(one => one.Name == formatter).Write(
            new LogEntry<string>(LogLevel.Warning, "Sync", default, "Something happened", exception: null, (state, _) => state), scopeProvider: null, text);
        return text.ToString();
    }

    private sealed record LineTime(DateTimeOffset At)
    {
        internal void ShouldBeNow()
        {
            At.Offset.ShouldBe(TimeSpan.Zero);
            At.ShouldBe(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(1));
        }
    }
}
