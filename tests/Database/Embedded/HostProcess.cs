using System.Diagnostics;
using System.Globalization;

namespace XenoStore.Tests.Database.Embedded;

/// <summary><see cref="HostProgram"/> as a process of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process, int postmaster, string connectionString)
    {
        this.process = process;
        Postmaster = postmaster;
        ConnectionString = connectionString;
    }

    public int Postmaster { get; }

    public string ConnectionString { get; }

    public static async Task<HostProcess> StartAsync(string folder)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(HostProgram).Assembly.Location, folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        })!;
        var postmaster = int.Parse((await process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return new HostProcess(process, postmaster, (await process.StandardOutput.ReadLineAsync())!);
    }

    /// <summary>SIGKILL, to the host alone.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
