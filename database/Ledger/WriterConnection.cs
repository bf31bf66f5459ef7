using Npgsql;

namespace XenoStore.Database.Ledger;

/// <summary>A connection kept open between transactions, so that its prepared statements stay. After a fault it is replaced.</summary>
internal sealed class WriterConnection(WriterDataSource source) : IAsyncDisposable
{
    private NpgsqlConnection? connection;

    /// <summary>Runs a transaction; whatever it leaves open when it throws is rolled back.</summary>
    public async Task<T> UseAsync<T>(Func<NpgsqlConnection, Task<T>> transaction)
    {
        connection ??= await source.OpenAsync(CancellationToken.None);
        try
        {
            return await transaction(connection);
        }
        catch
        {
            await RollBackAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (connection is { } open)
        {
            connection = null;
            await open.DisposeAsync();
        }
    }

    private async Task RollBackAsync()
    {
        try
        {
            await using var rollback = new NpgsqlCommand("rollback", connection);
            await rollback.ExecuteNonQueryAsync();
        }
        catch (Exception unusable) when (unusable is NpgsqlException or InvalidOperationException)
        {
            // Broken, and so is its transaction: the next batch opens another one. The fault that matters is the caller's.
            await DisposeAsync();
        }
    }
}
