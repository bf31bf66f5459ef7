using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Ledger;

/// <summary>Reads the ledger's columns, which every query answers in the same order.</summary>
internal static class LedgerReading
{
    /// <summary>How many columns <see cref="Amounts"/> reads.</summary>
    public const int AmountColumns = 11;

    public static LedgerAmounts Amounts(this NpgsqlDataReader reader, int first) => new(
        reader.GetInt64(first), reader.GetInt64(first + 1), reader.GetInt64(first + 2), reader.GetInt64(first + 3), reader.GetInt64(first + 4),
        reader.GetInt64(first + 5), reader.GetInt64(first + 6), reader.GetInt64(first + 7), reader.GetInt64(first + 8), reader.GetInt64(first + 9),
        reader.GetInt64(first + 10));

    /// <summary>A row of <c>daily_sales</c> from its day on: day, amounts, new customers, orders by status, revision.</summary>
    public static DaySales DaySales(this NpgsqlDataReader reader, int first)
    {
        var statuses = first + 1 + AmountColumns + 1;
        var byStatus = ImmutableArray.CreateBuilder<int>(FinancialStatuses.Count);
        for (var i = 0; i < FinancialStatuses.Count; i++)
        {
            byStatus.Add(reader.GetInt32(statuses + i));
        }

        return new DaySales(
            reader.GetFieldValue<DateOnly>(first),
            reader.Amounts(first + 1),
            reader.GetInt64(statuses - 1),
            byStatus.MoveToImmutable(),
            reader.GetInt64(statuses + FinancialStatuses.Count));
    }

    /// <summary>A row of <c>sale_events</c> from its seq on, up to its amounts.</summary>
    public static SaleEvent SaleEvent(this NpgsqlDataReader reader, int first) => new(
        reader.GetInt32(first),
        (SaleEventKind)reader.GetInt16(first + 1),
        reader.Instant(first + 2),
        reader.GetFieldValue<DateOnly>(first + 3),
        reader.Nullable<long>(first + 4),
        reader.Nullable<long>(first + 5),
        reader.Nullable<long>(first + 6),
        reader.Nullable<long>(first + 7),
        (FinancialStatus?)reader.Nullable<short>(first + 8),
        reader.Amounts(first + 9));

    public static T? Nullable<T>(this NpgsqlDataReader reader, int column)
        where T : struct => reader.IsDBNull(column) ? null : reader.GetFieldValue<T>(column);

    public static string? TextOrNull(this NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static DateTimeOffset Instant(this NpgsqlDataReader reader, int column) => reader.GetFieldValue<DateTimeOffset>(column);
}
