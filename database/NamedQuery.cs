using Npgsql;

namespace XenoStore.Database;

/// <summary>One statement of a <c>.sql</c> file, with parameters <c>$1</c>, <c>$2</c> and so on.</summary>
/// <param name="path">Below <c>database/</c>, such as <c>Engine/claim_due_reminders.sql</c>.</param>
internal sealed class NamedQuery(string path)
{
    private readonly string sql = EmbeddedSql.Read(path);

    /// <summary>The statement on a connection that is open already, within its transaction if it has one.</summary>
    public NpgsqlCommand On(NpgsqlConnection connection, params ReadOnlySpan<object?> values) => With(new NpgsqlCommand(sql, connection), values);

    /// <summary>The statement on a connection of its own.</summary>
    public NpgsqlCommand On(WriterDataSource source, params ReadOnlySpan<object?> values) => With(source.CreateCommand(sql), values);

    /// <summary>Runs the statement and returns how many rows it touched.</summary>
    public async Task<int> ExecuteAsync(NpgsqlConnection connection, object?[] values, CancellationToken cancellationToken)
    {
        await using var command = On(connection, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc cref="ExecuteAsync(NpgsqlConnection, object?[], CancellationToken)"/>
    public async Task<int> ExecuteAsync(WriterDataSource source, object?[] values, CancellationToken cancellationToken)
    {
        await using var command = On(source, values);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlCommand With(NpgsqlCommand command, ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }
}
