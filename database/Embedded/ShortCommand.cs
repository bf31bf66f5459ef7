using System.Diagnostics;

namespace XenoStore.Database.Embedded;

/// <summary>Runs a program to its end.</summary>
internal static class ShortCommand
{
    /// <param name="Succeeded">Whether the exit code was 0.</param>
    /// <param name="Complaints">What was written to standard error.</param>
    public sealed record Outcome(bool Succeeded, string Complaints)
    {
        /// <summary>Throws unless the program succeeded.</summary>
        public void OrThrow(string whatFailed)
        {
            if (!Succeeded)
            {
                throw new EmbeddedPostgresException($"{whatFailed}: {Complaints.Trim()}");
            }
        }
    }

    public static async Task<Outcome> RunAsync(ProcessStartInfo command, CancellationToken cancellationToken, string input = "")
    {
        command.RedirectStandardOutput = true;
        using var process = Process.Start(command)
            ?? throw new EmbeddedPostgresException($"{command.FileName} could not be started.");
        var chatter = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
        await FeedAsync(process, input, cancellationToken);
        await chatter;
        var text = await complaints;
        await process.WaitForExitAsync(cancellationToken);
        return new Outcome(process.ExitCode == 0, text);
    }

    private static async Task FeedAsync(Process process, string input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading; its exit code and complaints say more than a broken pipe.
        }
    }
}
