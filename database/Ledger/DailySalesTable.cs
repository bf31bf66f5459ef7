using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Ledger;

/// <summary>Reads the days of a tenant.</summary>
public sealed class DailySalesTable(WriterDataSource source)
{
    private static readonly string LoadSql = EmbeddedSql.Read("Ledger/load_days.sql");

    /// <summary>Every day that ever had an event, in order.</summary>
    public Task<ImmutableArray<DaySales>> LoadAsync(TenantId tenant, CancellationToken cancellationToken) =>
        LoadNewerAsync(tenant, [], cancellationToken);

    /// <summary>The days of which the table has a higher revision than <paramref name="known"/>, and those it does not hold; in order.</summary>
    public async Task<ImmutableArray<DaySales>> LoadNewerAsync(TenantId tenant, IReadOnlyCollection<DaySales> known, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(LoadSql);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = tenant.Value });
        command.Parameters.Add(new NpgsqlParameter<DateOnly[]> { TypedValue = [.. known.Select(day => day.Day)] });
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. known.Select(day => day.Revision)] });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var days = ImmutableArray.CreateBuilder<DaySales>();
        while (await reader.ReadAsync(cancellationToken))
        {
            days.Add(reader.DaySales(0));
        }

        return days.ToImmutable();
    }
}
