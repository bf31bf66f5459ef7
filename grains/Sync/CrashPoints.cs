using System.Diagnostics;
using System.Globalization;

namespace XenoStore.Grains.Sync;

/// <summary>
/// Kills the process at a named place, as a power cut would, to prove that a restart resumes. Off unless <c>XENO_CRASH=name:n</c> is set:
/// the process then dies the n-th time that place is reached.
/// </summary>
public sealed class CrashPoints
{
    /// <summary>A page has been fetched and nothing of it written.</summary>
    public const string PageFetched = "page-fetched";

    /// <summary>The page's rows are committed, the checkpoint is not.</summary>
    public const string PageWritten = "page-written";

    /// <summary>The checkpoint is saved.</summary>
    public const string CheckpointSaved = "checkpoint-saved";

    private readonly string? _name;
    private readonly Action _kill;
    private int _left;

    /// <summary>Reads the setting.</summary>
    /// <param name="setting"><c>name</c> or <c>name:n</c>; null or empty never kills.</param>
    /// <param name="kill">What ends the process; <see cref="Process.Kill()"/> of this one by default.</param>
    /// <exception cref="FormatException">The count is no number.</exception>
    public CrashPoints(string? setting, Action? kill = null)
    {
        var parts = (setting ?? "").Split(':');
        _name = parts[0].Length == 0 ? null : parts[0];
        _left = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
        _kill = kill ?? KillThisProcess;
    }

    /// <summary>Marks a place.</summary>
    public void Reach(string name)
    {
        if (name == _name && Interlocked.Decrement(ref _left) == 0)
        {
            _kill();
        }
    }

    private static void KillThisProcess()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }
}
