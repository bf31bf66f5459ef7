using Npgsql;

namespace XenoStore.Database;

/// <summary>Reads the rows a command returns, and disposes the command.</summary>
internal static class Rows
{
    /// <summary>All rows, in the order they came.</summary>
    public static async Task<IReadOnlyList<T>> ListAsync<T>(
        this NpgsqlCommand query, Func<NpgsqlDataReader, T> readRow, CancellationToken cancellationToken)
    {
        await using var command = query;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(readRow(reader));
        }

        return rows;
    }

    /// <summary>The only row, or null.</summary>
    public static async Task<T?> FirstAsync<T>(
        this NpgsqlCommand query, Func<NpgsqlDataReader, T> readRow, CancellationToken cancellationToken)
        where T : class
    {
        await using var command = query;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? readRow(reader) : null;
    }

    /// <summary>The first column of the only row, or null when there is no row.</summary>
    public static async Task<T?> ValueAsync<T>(this NpgsqlCommand query, CancellationToken cancellationToken)
        where T : struct
    {
        await using var command = query;
        return (T?)await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>A column that may be null.</summary>
    public static T? Nullable<T>(this NpgsqlDataReader reader, string column)
    {
        var ordinal = reader.GetOrdinal(column);
        return reader.IsDBNull(ordinal) ? default : reader.GetFieldValue<T>(ordinal);
    }
}
