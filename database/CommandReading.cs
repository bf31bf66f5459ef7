using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database;

/// <summary>Short ways to say what every query says: positional parameters, and one value per row.</summary>
internal static class CommandReading
{
    /// <summary>The next positional parameter.</summary>
    public static NpgsqlCommand With<T>(this NpgsqlCommand command, T value)
    {
        command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
        return command;
    }

    /// <summary>Every row of the answer.</summary>
    public static async Task<ImmutableArray<T>> ReadAllAsync<T>(
        this NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = ImmutableArray.CreateBuilder<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows.ToImmutable();
    }
}
