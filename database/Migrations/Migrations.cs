using Npgsql;

namespace XenoStore.Database;

/// <summary>Brings a database's schema up to date.</summary>
public static class Migrations
{
    /// <summary>Any constant will do, as long as nothing else in the database locks it.</summary>
    private const long Lock = 0x58454E4F;

    private static readonly NamedQuery TakeLock = new("Migrations/bookkeeping/take_lock.sql");
    private static readonly NamedQuery CreateSchemaMigrations = new("Migrations/bookkeeping/create_schema_migrations.sql");
    private static readonly NamedQuery ReadApplied = new("Migrations/bookkeeping/read_applied.sql");
    private static readonly NamedQuery RecordMigration = new("Migrations/bookkeeping/record_migration.sql");

    /// <summary>
    /// Applies what is missing, each migration in a transaction of its own, under an advisory lock: of two processes that start together
    /// one waits, and finds nothing left to do.
    /// </summary>
    /// <param name="connectionString">As in <see cref="DatabaseOptions.ConnectionString"/>. Logs in as the owner of the schema, who needs CREATEROLE unless the roles exist.</param>
    /// <param name="cancellationToken">Ends the wait for the lock, too.</param>
    /// <exception cref="MigrationException">An applied migration was edited, or the database is newer than this program.</exception>
    public static Task RunAsync(string connectionString, CancellationToken cancellationToken) =>
        RunAsync(connectionString, Migration.All, cancellationToken);

    internal static async Task RunAsync(string connectionString, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString(connectionString)) { Pooling = false, CommandTimeout = 0 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);

        // The lock is the session's and goes with it, whichever way this ends.
        await TakeLock.ExecuteAsync(connection, [Lock], cancellationToken);
        await CreateSchemaMigrations.ExecuteAsync(connection, [], cancellationToken);
        var applied = await ReadAppliedAsync(connection, cancellationToken);
        Verify(applied, migrations);
        foreach (var migration in migrations.Where(migration => !applied.ContainsKey(migration.Name)))
        {
            await ApplyAsync(connection, migration, cancellationToken);
        }
    }

    private static void Verify(Dictionary<string, string> applied, IReadOnlyList<Migration> migrations)
    {
        var known = migrations.ToDictionary(migration => migration.Name);
        foreach (var (name, checksum) in applied)
        {
            if (!known.TryGetValue(name, out var migration))
            {
                throw new MigrationException($"The database has migration {name}, which this program does not know; start the newer program.");
            }

            if (migration.Checksum != checksum)
            {
                throw new MigrationException($"Migration {name} was changed after it had been applied; restore it and write a new one.");
            }
        }
    }

    private static async Task ApplyAsync(NpgsqlConnection connection, Migration migration, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using (var command = new NpgsqlCommand(migration.Sql, connection))
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        await RecordMigration.ExecuteAsync(connection, [migration.Name, migration.Checksum], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<Dictionary<string, string>> ReadAppliedAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = ReadApplied.On(connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new Dictionary<string, string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            applied.Add(reader.GetString(0), reader.GetString(1));
        }

        return applied;
    }
}
