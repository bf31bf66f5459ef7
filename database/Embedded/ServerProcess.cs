using System.Diagnostics;

namespace XenoStore.Database.Embedded;

/// <summary>The postmaster as a child process.</summary>
/// <remarks>
/// It is started by a thread that lives as long as it does: Linux sends the parent-death signal when the starting *thread* ends, and a pool
/// thread may end at any time.
/// </remarks>
internal sealed class ServerProcess
{
    private readonly TaskCompletionSource<int> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> complaints = [];

    private ServerProcess() { }

    public int Id { get; private set; }

    public Task Exited => exited.Task;

    /// <summary>What it wrote before its log file was open.</summary>
    public string Complaints
    {
        get
        {
            lock (complaints)
            {
                return string.Join('\n', complaints);
            }
        }
    }

    public static async Task<ServerProcess> StartAsync(ProcessStartInfo command)
    {
        var server = new ServerProcess();
        new Thread(() => server.Keep(command)) { IsBackground = true, Name = "postgres" }.Start();
        server.Id = await server.started.Task;
        return server;
    }

    private void Keep(ProcessStartInfo command)
    {
        try
        {
            using var process = Process.Start(command)!;
            process.StandardInput.Close();
            process.ErrorDataReceived += (_, line) => Note(line.Data);
            process.BeginErrorReadLine();
            started.SetResult(process.Id);
            process.WaitForExit();
            exited.SetResult();
        }
        catch (Exception exception)
        {
            started.TrySetException(exception);
            exited.TrySetException(exception);
        }
    }

    private void Note(string? line)
    {
        if (line is not null)
        {
            lock (complaints)
            {
                complaints.Add(line);
            }
        }
    }
}
