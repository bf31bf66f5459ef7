using System.Data.Common;
using Microsoft.Extensions.Options;
using Npgsql;

namespace XenoStore.Database;

/// <summary>Connections that work for all tenants, as role <c>xeno_writer</c>: the write path and the engine. Statements prepare themselves.</summary>
public sealed class WriterDataSource : IAsyncDisposable
{
    private readonly Lazy<NpgsqlDataSource> source;

    /// <param name="options">Which server, and the limits. Read at the first use: a host that brings its own server starts it after this.</param>
    public WriterDataSource(IOptions<DatabaseOptions> options) =>
        source = new(() => SessionSettings.Pool(SessionSettings.ForWriter(options.Value)));

    /// <summary>The pool itself, for an engine that brings its own statements.</summary>
    public DbDataSource Source => source.Value;

    /// <summary>An open connection; disposing it gives it back to the pool.</summary>
    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken) => source.Value.OpenConnectionAsync(cancellationToken);

    /// <summary>A single statement on a connection of its own.</summary>
    public NpgsqlCommand CreateCommand(string sql) => source.Value.CreateCommand(sql);

    /// <summary>Closes the pool.</summary>
    public ValueTask DisposeAsync() => source.IsValueCreated ? source.Value.DisposeAsync() : ValueTask.CompletedTask;
}
