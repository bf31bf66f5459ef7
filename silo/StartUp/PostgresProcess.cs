using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using XenoStore.Database.Embedded;

namespace XenoStore.Silo.StartUp;

/// <summary>
/// Runs the private PostgreSQL of a data folder by itself, until it is told to stop: silos and API nodes of one machine share it. It is the
/// same server on the same folder that a single process would bring along, so both find the same data.
/// </summary>
internal sealed class PostgresProcess(IConfiguration configuration) : IHostedService
{
    /// <summary>Below the data folder: Npgsql's connection string of the running server, password included (mode 0600).</summary>
    private const string AddressFile = "postgres.address";

    private readonly string _dataFolder = DataFolder.Of(configuration);
    private EmbeddedPostgres? _server;

    /// <summary>Runs until SIGTERM or Ctrl-C; the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddHostedService<PostgresProcess>();
        await builder.Build().RunAsync();
        return 0;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_dataFolder);
        _server = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataFolder = _dataFolder, MaxConnections = 300 }, cancellationToken);
        await PublishAsync(_server.ConnectionString, cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        File.Delete(Path.Combine(_dataFolder, AddressFile));
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>Written aside and then moved: who sees the file sees all of it.</summary>
    private async Task PublishAsync(string connectionString, CancellationToken cancellationToken)
    {
        var draft = Path.Combine(_dataFolder, $"{AddressFile}.{Guid.NewGuid():n}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var writer = new StreamWriter(draft, options))
        {
            await writer.WriteAsync(connectionString.AsMemory(), cancellationToken);
        }

        File.Move(draft, Path.Combine(_dataFolder, AddressFile), overwrite: true);
    }
}
