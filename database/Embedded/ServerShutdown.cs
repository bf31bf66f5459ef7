namespace XenoStore.Database.Embedded;

/// <summary>
/// Ends the postmaster of a data folder: fast (sessions are disconnected, a checkpoint is written), and if that takes too long, immediate
/// (the next start recovers from the log; nothing committed is lost).
/// </summary>
internal static class ServerShutdown
{
    public static async Task RunAsync(DataFolder folder, PostgresPrograms programs, CancellationToken cancellationToken)
    {
        if (!await TryAsync("fast") && !await TryAsync("immediate"))
        {
            throw new EmbeddedPostgresException($"The PostgreSQL in {folder.Cluster} does not stop; end the process named in {folder.PostmasterPid}.");
        }

        async Task<bool> TryAsync(string mode)
        {
            var stop = programs.Command("pg_ctl", "stop", "-D", folder.Cluster, "-m", mode, "-w", "-t", "20");
            var outcome = await ShortCommand.RunAsync(stop, cancellationToken);
            return outcome.Succeeded || !File.Exists(folder.PostmasterPid);
        }
    }
}
