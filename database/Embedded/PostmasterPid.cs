using System.Globalization;

namespace XenoStore.Database.Embedded;

/// <summary>What <c>postmaster.pid</c> says (PostgreSQL source, <c>miscadmin.h</c>: line 1 is the process id, line 8 the status).</summary>
/// <param name="ProcessId">The postmaster, alive or not.</param>
/// <param name="IsReady">Whether it accepts connections.</param>
internal sealed record PostmasterPid(int ProcessId, bool IsReady)
{
    private const int StatusLine = 7;

    /// <summary>Null when there is no file, or none that is finished being written.</summary>
    public static PostmasterPid? Read(string path)
    {
        try
        {
            return Parse(File.ReadAllLines(path));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    internal static PostmasterPid? Parse(string[] lines) =>
        lines.Length > 0 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var processId)
            ? new PostmasterPid(processId, lines.Length > StatusLine && lines[StatusLine].Trim() == "ready")
            : null;
}
