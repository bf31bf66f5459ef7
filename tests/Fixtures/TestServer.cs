using Npgsql;
using XenoStore.Database;
using XenoStore.Database.Embedded;

namespace XenoStore.Tests.Fixtures;

/// <summary>The PostgreSQL of this test process: started by the first test that asks, stopped when the process ends.</summary>
public static class TestServer
{
    private const string Template = "xeno_template";
    private static readonly Lazy<Task<EmbeddedPostgres>> Server = new(StartAsync);

    /// <summary>Creates an empty, migrated database and returns its owner's connection string.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        var server = await Server.Value;
        var name = $"test_{Guid.NewGuid():n}";
        await ExecuteAsync(server.ConnectionString, $"create database {name} template {Template}");
        return In(server, name);
    }

    /// <summary>Creates a database without any table and returns its owner's connection string.</summary>
    public static async Task<string> CreateBlankDatabaseAsync()
    {
        var server = await Server.Value;
        var name = $"blank_{Guid.NewGuid():n}";
        await ExecuteAsync(server.ConnectionString, $"create database {name}");
        return In(server, name);
    }

    private static async Task<EmbeddedPostgres> StartAsync()
    {
        var folder = TestDataFolder.Create();
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = folder, SharedBuffers = "64MB", MaxWalSize = "512MB", MaxConnections = 300 },
            CancellationToken.None);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(server, folder);
        await ExecuteAsync(server.ConnectionString, $"create database {Template}");
        await Migrations.RunAsync(In(server, Template), CancellationToken.None);
        return server;
    }

    /// <summary>Waits, because the process ends when the event handler returns.</summary>
    private static void Stop(EmbeddedPostgres server, string folder)
    {
        server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
    }

    private static string In(EmbeddedPostgres server, string database) =>
        new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = database }.ConnectionString;

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
