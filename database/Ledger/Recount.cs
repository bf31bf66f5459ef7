using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Ledger;

/// <summary>Invariant 1 of the ledger, checked and mended: a day equals the sum of its sale events.</summary>
public sealed class Recount(WriterDataSource source)
{
    /// <summary>The server's limit, set by the first statement, comes first.</summary>
    private const int TimeoutSeconds = 65;

    private static readonly string LockSql = EmbeddedSql.Read("Ledger/lock_recount.sql");
    private static readonly string FirstOrdersSql = EmbeddedSql.Read("Ledger/recount_first_orders.sql");
    private static readonly string DaysSql = EmbeddedSql.Read("Ledger/recount_daily_sales.sql");

    /// <summary>
    /// Recomputes every day of a tenant (amounts, orders by status, new customers) from its events while writers go on, repairs those that
    /// differ and answers them as they are now. An empty answer is the only good one: drift means a defect.
    /// </summary>
    public async Task<ImmutableArray<DaySales>> RunAsync(TenantId tenant, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            Timeout = TimeoutSeconds,
            BatchCommands = { Of(LockSql, tenant), Of(FirstOrdersSql, tenant), Of(DaysSql, tenant) },
        };
        var drifted = await ReadAsync(batch, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return drifted;
    }

    private static async Task<ImmutableArray<DaySales>> ReadAsync(NpgsqlBatch batch, CancellationToken cancellationToken)
    {
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        var drifted = ImmutableArray.CreateBuilder<DaySales>();
        while (await reader.ReadAsync(cancellationToken))
        {
            drifted.Add(reader.DaySales(0));
        }

        return drifted.ToImmutable();
    }

    private static NpgsqlBatchCommand Of(string sql, TenantId tenant) =>
        new(sql) { Parameters = { new NpgsqlParameter<int> { TypedValue = tenant.Value } } };
}
