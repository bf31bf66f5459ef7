using Npgsql;

namespace XenoStore.Tests.Database;

/// <summary>One statement and its first value, on an unpooled connection, so that no pool holds on to a server that has gone.</summary>
internal static class Statement
{
    public static async Task<object?> RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
