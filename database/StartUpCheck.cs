using Npgsql;
using XenoStore.Database.StartUp;

namespace XenoStore.Database;

/// <summary>Refuses a server that may lose what was acknowledged, or a role that could see past a tenant's wall. Run it after the migrations.</summary>
public static class StartUpCheck
{
    /// <param name="connectionString">The application's own, so that settings of its role and database count.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="UnsafeDatabaseException">The message lists everything that is wrong, each with its remedy.</exception>
    public static async Task RunAsync(string connectionString, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString(connectionString)) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var refusals = Refusals.Of(await ServerFacts.ReadAsync(connection, cancellationToken));
        if (refusals.Count > 0)
        {
            throw new UnsafeDatabaseException(refusals);
        }
    }
}
