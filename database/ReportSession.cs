using System.Data;
using Npgsql;

namespace XenoStore.Database;

/// <summary>One read-only, repeatable-read transaction of one tenant. Dispose it soon: it holds back vacuum.</summary>
public sealed class ReportSession : IAsyncDisposable
{
    private readonly NpgsqlTransaction transaction;

    private ReportSession(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        Connection = connection;
        this.transaction = transaction;
    }

    /// <summary>The connection the transaction is open on.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>A statement of this session.</summary>
    public NpgsqlCommand CreateCommand(string sql) => new(sql, Connection, transaction);

    /// <summary>Ends the transaction and gives the connection back.</summary>
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    internal static async Task<ReportSession> BeginAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            return new ReportSession(connection, await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
