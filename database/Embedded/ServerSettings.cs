namespace XenoStore.Database.Embedded;

/// <summary>
/// What PostgreSQL is told at start. Given on the command line, where neither <c>postgresql.conf</c> nor <c>alter system</c> can override it.
/// Durability is as PostgreSQL ships it: a commit is on disk before it is acknowledged.
/// </summary>
internal static class ServerSettings
{
    public static IEnumerable<string> For(DataFolder folder, EmbeddedPostgresOptions options, int port) =>
    [
        "-D", folder.Cluster,
        .. Settings(options, port).SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" }),
    ];

    private static Dictionary<string, string> Settings(EmbeddedPostgresOptions options, int port) => new()
    {
        ["listen_addresses"] = "127.0.0.1",
        ["port"] = $"{port}",
        ["unix_socket_directories"] = "",
        ["max_connections"] = $"{options.MaxConnections}",

        ["fsync"] = "on",
        ["full_page_writes"] = "on",
        ["synchronous_commit"] = "on",

        ["shared_buffers"] = options.SharedBuffers,
        ["max_wal_size"] = options.MaxWalSize,
        ["checkpoint_timeout"] = "15min",
        ["random_page_cost"] = "1.1",
        ["autovacuum_naptime"] = "15s",
        ["jit"] = "off",
        ["timezone"] = "UTC",

        // A week of logs that overwrite themselves. Terse: the detail of a unique violation would hold an e-mail address.
        ["logging_collector"] = "on",
        ["log_filename"] = "postgres-%a.log",
        ["log_truncate_on_rotation"] = "on",
        ["log_error_verbosity"] = "terse",
        ["log_timezone"] = "UTC",
    };
}
