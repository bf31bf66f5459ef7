using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using XenoStore.Database;
using XenoStore.Database.Embedded;

namespace XenoStore.Silo.StartUp;

/// <summary>
/// Makes the database ready before anything uses it: a private PostgreSQL if no other is named, the schema up to date, its settings
/// safe. First to start, last to stop.
/// </summary>
internal sealed partial class DatabaseStartUp(IConfiguration configuration, IOptions<DatabaseOptions> options, ILogger<DatabaseStartUp> logger)
    : BeforeEverything
{
    private const string OwnConnectionString = "ConnectionStrings:Xeno";

    private readonly string _dataFolder = DataFolder.Of(configuration);
    private EmbeddedPostgres? _own;

    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_dataFolder);
        if (configuration["DATABASE_URL"] is not { Length: > 0 } && configuration[OwnConnectionString] is not { Length: > 0 })
        {
            _own = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataFolder = _dataFolder }, cancellationToken);
            configuration[OwnConnectionString] = _own.ConnectionString;
            LogOwnServer(_own.ProcessId, _dataFolder);
        }

        var connectionString = DatabaseUrl.ToConnectionString(options.Value.ConnectionString);
        await Migrations.RunAsync(connectionString, cancellationToken);
        await StartUpCheck.RunAsync(connectionString, cancellationToken);
    }

    public override async Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }
}
