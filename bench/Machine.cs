using System.Runtime.InteropServices;

namespace XenoStore.Bench;

/// <summary>Names the machine beside the figures: without it they mean nothing.</summary>
internal static class Machine
{
    internal static Figure Describe() => new(
        "where this was measured",
        new Dictionary<string, object>
        {
            ["cpu"] = Processor(),
            ["cores"] = Environment.ProcessorCount,
            ["memory_gib"] = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30,
            ["os"] = RuntimeInformation.OSDescription,
            ["runtime"] = RuntimeInformation.FrameworkDescription,
        });

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
