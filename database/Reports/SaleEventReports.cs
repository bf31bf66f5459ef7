using System.Collections.Frozen;
using System.Collections.Immutable;
using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Reports;

/// <summary>The ledger's rows behind a number.</summary>
public sealed class SaleEventReports(ReportDataSource source)
{
    private static readonly ReportSql Sql = new("matching_sale_events", "sum_of_values");
    private static readonly string ByDay = ReportSql.Over("matching_sale_events", "values_by_day");
    private static readonly RowList<SaleEventRow> List = new("events", Sql, FrozenSet.Create("occurredAt", "value"), ReadRow);

    /// <summary>A page, with count and sum of all matching events as of the same instant.</summary>
    /// <exception cref="FormatException">The cursor is not of this list.</exception>
    public async Task<SaleEventPage> PageAsync(TenantId tenant, Measure measure, RowQuery query, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        var filter = FilterOf(tenant, measure, query);
        var (rows, next) = await List.PageAsync(session, filter, cancellationToken);
        var (count, sum) = await SumAsync(session, filter, cancellationToken);
        return new SaleEventPage(rows, next, count, sum);
    }

    /// <summary>All matching events, whatever the query's cursor and limit, as of one instant.</summary>
    public async Task<RowStream<SaleEventRow>> ReadAllAsync(TenantId tenant, Measure measure, RowQuery query, CancellationToken cancellationToken) =>
        await List.ReadAllAsync(await source.OpenExportAsync(tenant, cancellationToken), FilterOf(tenant, measure, query), cancellationToken);

    /// <summary>What all matching events add to each day, oldest first; days without one are left out.</summary>
    public async Task<SaleEventDays> DaysAsync(TenantId tenant, Measure measure, RowQuery query, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        await using var command = session.CreateCommand(ByDay);
        FilterOf(tenant, measure, query).SelectRows(command);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var days = ImmutableArray.CreateBuilder<DayValue>();
        while (await reader.ReadAsync(cancellationToken))
        {
            days.Add(new DayValue(reader.GetFieldValue<DateOnly>(0), reader.GetInt64(1)));
        }

        return new SaleEventDays(days.ToImmutable());
    }

    private static RowFilter FilterOf(TenantId tenant, Measure measure, RowQuery query) =>
        new(tenant, query) { Measure = measure, Status = RowFilter.OrderStatus(query.Status) };

    private static async Task<(long Count, long Sum)> SumAsync(ReportSession session, RowFilter filter, CancellationToken cancellationToken)
    {
        await using var command = session.CreateCommand(Sql.Sums);
        filter.SelectRows(command);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    private static SaleEventRow ReadRow(NpgsqlDataReader reader)
    {
        const int value = RowList<SaleEventRow>.FirstColumn + LedgerReading.AmountColumns;
        var sale = new SaleEvent(
            (int)reader.GetInt64(2),
            (SaleEventKind)reader.GetInt16(value + 4),
            reader.Instant(value + 5),
            reader.GetFieldValue<DateOnly>(value + 6),
            reader.Nullable<long>(value + 7),
            reader.Nullable<long>(value + 8),
            reader.Nullable<long>(value + 11),
            reader.Nullable<long>(value + 9),
            (FinancialStatus?)reader.Nullable<short>(value + 10),
            reader.Amounts(RowList<SaleEventRow>.FirstColumn));
        return new SaleEventRow(
            reader.GetInt64(value + 1), reader.GetString(value + 2), reader.TextOrNull(value + 3), reader.Customer(value + 11), sale, reader.GetInt64(value),
            (FinancialStatus)reader.GetInt16(value + 14));
    }
}
