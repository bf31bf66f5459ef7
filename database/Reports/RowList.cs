using System.Collections.Immutable;
using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Reports;

/// <summary>Reads pages of one list. Every row's first columns are its key: <c>sort_number</c>, <c>sort_text</c>, <c>id</c>.</summary>
/// <param name="name">The list, as cursors name it.</param>
/// <param name="sql">Its statements.</param>
/// <param name="sorts">The columns it can be sorted by.</param>
/// <param name="read">Reads a row.</param>
internal sealed class RowList<TRow>(string name, ReportSql sql, IReadOnlySet<string> sorts, Func<NpgsqlDataReader, TRow> read)
{
    /// <summary>The first column behind the key.</summary>
    public const int FirstColumn = 3;

    /// <summary>A page and the cursor behind it, which is null on the last one.</summary>
    /// <exception cref="FormatException">The cursor is not of this list and sort.</exception>
    /// <exception cref="ArgumentException">The list has no such sort.</exception>
    public async Task<(ImmutableArray<TRow> Rows, string? NextCursor)> PageAsync(ReportSession session, RowFilter filter, CancellationToken cancellationToken)
    {
        CheckSort(filter);
        var sort = $"{name} {filter.Query.Sort}";
        await using var command = session.CreateCommand(filter.Descending ? sql.Descending : sql.Ascending);
        filter.SelectRows(command);
        filter.SelectPage(command, filter.Query.Cursor is { } cursor ? KeysetCursor.Decode(cursor, sort) : null);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await ReadAsync(reader, sort, filter.Query.Limit, cancellationToken);
    }

    /// <summary>All matching rows in the order of the query's sort. Owns the session.</summary>
    /// <exception cref="ArgumentException">The list has no such sort.</exception>
    public async Task<RowStream<TRow>> ReadAllAsync(ReportSession session, RowFilter filter, CancellationToken cancellationToken)
    {
        try
        {
            CheckSort(filter);
            await using var command = session.CreateCommand(filter.Descending ? sql.ReadDescending : sql.ReadAscending);
            filter.SelectRows(command);
            await command.ExecuteNonQueryAsync(cancellationToken);
            return new RowStream<TRow>(session, read);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Count and ledger sums of all matching rows.</summary>
    public async Task<(long Count, LedgerAmounts Sums)> SumsAsync(ReportSession session, RowFilter filter, CancellationToken cancellationToken)
    {
        await using var command = session.CreateCommand(sql.Sums);
        filter.SelectRows(command);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt64(0), reader.Amounts(1));
    }

    private void CheckSort(RowFilter filter)
    {
        if (!sorts.Contains(filter.Sort))
        {
            throw new ArgumentException($"{name} cannot be sorted by {filter.Sort}; they can by {string.Join(", ", sorts)}.", nameof(filter));
        }
    }

    private async Task<(ImmutableArray<TRow> Rows, string? NextCursor)> ReadAsync(
        NpgsqlDataReader reader, string sort, int limit, CancellationToken cancellationToken)
    {
        var rows = ImmutableArray.CreateBuilder<TRow>();
        KeysetCursor? last = null;
        while (await reader.ReadAsync(cancellationToken))
        {
            if (rows.Count == limit)
            {
                return (rows.ToImmutable(), last?.Encode());
            }

            rows.Add(read(reader));
            last = new KeysetCursor(sort, reader.GetInt64(0), reader.GetInt64(2), reader.GetString(1));
        }

        return (rows.ToImmutable(), null);
    }
}
