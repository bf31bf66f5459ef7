using System.Diagnostics;
using Npgsql;

namespace XenoStore.Database;

/// <summary>Connection strings for sessions that are born as one of our roles, with their limits set.</summary>
internal static class SessionSettings
{
    private const int ConnectSeconds = 3;

    /// <summary>
    /// A pool. Its statements are spans of the trace that they serve; those that serve none, such as the engine's looks for due reminders,
    /// begin no trace of their own.
    /// </summary>
    public static NpgsqlDataSource Pool(string settings)
    {
        var builder = new NpgsqlDataSourceBuilder(settings);
        builder.ConfigureTracing(tracing => tracing
            .ConfigureCommandFilter(_ => Activity.Current is not null)
            .ConfigureBatchFilter(_ => Activity.Current is not null));
        return builder.Build();
    }

    /// <summary>For the write path, as <c>xeno_writer</c>.</summary>
    public static string ForWriter(DatabaseOptions options) =>
        Build(options, options.WriterPoolSize, options.WriterStatementTimeout, "role=xeno_writer");

    /// <summary>For reports, as <c>xeno_report</c>; read only, and with memory to sort a shop's customers.</summary>
    public static string ForReports(DatabaseOptions options) =>
        Build(options, options.ReportPoolSize, options.ReportStatementTimeout, "role=xeno_report", "default_transaction_read_only=on", "work_mem=64MB");

    /// <summary>For reports that are read to their end, as <c>xeno_report</c>. Nothing is prepared: what <c>fetch</c> answers differs by cursor.</summary>
    public static string ForExports(DatabaseOptions options)
    {
        var patient = new DatabaseOptions
        {
            ConnectionString = options.ConnectionString, LockTimeout = options.LockTimeout, IdleInTransactionTimeout = options.ExportPause,
        };
        var settings = Build(
            patient, options.ExportPoolSize, options.ReportStatementTimeout, "role=xeno_report", "default_transaction_read_only=on", "work_mem=64MB");
        return new NpgsqlConnectionStringBuilder(settings) { MaxAutoPrepare = 0 }.ConnectionString;
    }

    private static string Build(DatabaseOptions options, int poolSize, TimeSpan statementTimeout, params string[] settings)
    {
        string[] all =
        [
            .. settings,
            $"statement_timeout={(long)statementTimeout.TotalMilliseconds}",
            $"lock_timeout={(long)options.LockTimeout.TotalMilliseconds}",
            $"idle_in_transaction_session_timeout={(long)options.IdleInTransactionTimeout.TotalMilliseconds}",
        ];
        var builder = new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString(options.ConnectionString));
        builder.Options = string.Join(' ', new[] { builder.Options }.Concat(all.Select(setting => $"-c {setting}"))).Trim();
        builder.MaxPoolSize = poolSize;
        builder.MaxAutoPrepare = 40;
        builder.AutoPrepareMinUsages = 2;

        // Whatever these sessions set ends with its transaction, so there is nothing to reset, and one command less to send.
        builder.NoResetOnClose = true;
        builder.Timeout = ConnectSeconds;
        builder.KeepAlive = 30;

        // The server's limit comes first; the client's is for a server that hangs.
        builder.CommandTimeout = (int)Math.Ceiling(statementTimeout.TotalSeconds) + 1;
        return builder.ConnectionString;
    }
}
