namespace XenoStore.Database.Embedded;

/// <summary>A postmaster that accepts connections.</summary>
internal sealed class RunningServer
{
    private const int Attempts = 5;
    private static readonly TimeSpan PollPeriod = TimeSpan.FromMilliseconds(20);

    private readonly DataFolder folder;
    private readonly PostgresPrograms programs;
    private readonly ServerProcess process;

    private RunningServer(DataFolder folder, PostgresPrograms programs, ServerProcess process, int port)
    {
        this.folder = folder;
        this.programs = programs;
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    public int ProcessId => process.Id;

    public Task Exited => process.Exited;

    /// <summary>
    /// Tries again, on another port, for the two refusals that pass: the port was taken in the meantime, or the sessions of a killed postmaster
    /// have not all noticed its death.
    /// </summary>
    public static async Task<RunningServer> StartAsync(
        DataFolder folder, PostgresPrograms programs, EmbeddedPostgresOptions options, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort.Find();
            var process = await ServerProcess.StartAsync(programs.Server(ServerSettings.For(folder, options, port)));
            var server = new RunningServer(folder, programs, process, port);
            if (await server.IsReadyAsync(options.StartTimeout, cancellationToken))
            {
                return server;
            }

            if (attempt == Attempts || !WillPass(process.Complaints))
            {
                throw new EmbeddedPostgresException(
                    $"PostgreSQL did not start in {folder.Cluster}: {process.Complaints} (its log is in the folder `log` there).");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), cancellationToken);
        }
    }

    public async Task StopAsync()
    {
        if (!process.Exited.IsCompleted)
        {
            await ServerShutdown.RunAsync(folder, programs, CancellationToken.None);
        }

        await process.Exited;
    }

    /// <summary>True when it accepts connections, false when it has ended; a server that does neither in time is stopped.</summary>
    private async Task<bool> IsReadyAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(timeout);
        try
        {
            while (!process.Exited.IsCompleted)
            {
                if (PostmasterPid.Read(folder.PostmasterPid) is { IsReady: true } postmaster && postmaster.ProcessId == process.Id)
                {
                    return true;
                }

                await Task.WhenAny(process.Exited, Task.Delay(PollPeriod, deadline.Token));
                deadline.Token.ThrowIfCancellationRequested();
            }

            return false;
        }
        catch (OperationCanceledException)
        {
            await StopAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw new EmbeddedPostgresException(
                $"PostgreSQL in {folder.Cluster} was not ready after {timeout}; its log is in the folder `log` there.");
        }
    }

    private static bool WillPass(string complaints) =>
        complaints.Contains("could not create any TCP/IP sockets", StringComparison.Ordinal)
        || complaints.Contains("is still in use", StringComparison.Ordinal);
}
