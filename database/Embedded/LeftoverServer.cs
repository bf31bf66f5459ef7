using System.Diagnostics;

namespace XenoStore.Database.Embedded;

/// <summary>
/// Clears what a killed host left in the data folder. The caller holds the <see cref="HostLock"/>, so no living host owns what is found.
/// </summary>
/// <remarks>
/// Three cases. The postmaster lives on: it is stopped. Its process is gone: PostgreSQL sees that itself. Its number now belongs to another
/// process (or to a zombie nobody reaps): PostgreSQL would believe itself running and refuse to start, so the file is removed.
/// </remarks>
internal static class LeftoverServer
{
    public static async Task StopAsync(DataFolder folder, PostgresPrograms programs, CancellationToken cancellationToken)
    {
        if (PostmasterPid.Read(folder.PostmasterPid) is not { } postmaster
            || await CommandLineOfAsync(postmaster.ProcessId, cancellationToken) is not { } commandLine)
        {
            return;
        }

        if ($"{commandLine} ".Contains($" -D {folder.Cluster} ", StringComparison.Ordinal))
        {
            await ServerShutdown.RunAsync(folder, programs, cancellationToken);
        }
        else
        {
            File.Delete(folder.PostmasterPid);
        }
    }

    /// <summary>Its words with a blank between; empty for a zombie, null when there is no such process.</summary>
    private static async Task<string?> CommandLineOfAsync(int processId, CancellationToken cancellationToken)
    {
        try
        {
            return OperatingSystem.IsLinux()
                ? (await File.ReadAllTextAsync($"/proc/{processId}/cmdline", cancellationToken)).Replace('\0', ' ')
                : await AskPsAsync(processId, cancellationToken);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static async Task<string?> AskPsAsync(int processId, CancellationToken cancellationToken)
    {
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-ww", "-o", "command=", "-p", $"{processId}"]) { RedirectStandardOutput = true })!;
        var answer = await ps.StandardOutput.ReadToEndAsync(cancellationToken);
        await ps.WaitForExitAsync(cancellationToken);
        return ps.ExitCode == 0 ? answer.Trim() : null;
    }
}
