using System.Text.Json;

namespace XenoStore.Bench;

/// <summary>One measured line.</summary>
/// <param name="Question">What was asked, such as <c>signed webhooks acknowledged, 64 connections</c>.</param>
/// <param name="Values">Names with units in them to values, such as <c>per_second</c> or <c>p99_ms</c>.</param>
public sealed record Figure(string Question, IReadOnlyDictionary<string, object> Values)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name the benchmark is called by.</summary>
    public string Benchmark { get; init; } = "machine";

    /// <summary>Writes the line as JSON to standard output.</summary>
    public static void Print(Figure figure)
    {
        var line = new Dictionary<string, object> { ["benchmark"] = figure.Benchmark, ["question"] = figure.Question };
        foreach (var (name, value) in figure.Values)
        {
            line[name] = value;
        }

        Console.WriteLine(JsonSerializer.Serialize(line, Plain));
    }
}
