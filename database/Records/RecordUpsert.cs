using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Records;

/// <summary>Offers many rows in one statement, which is its own transaction.</summary>
internal sealed class RecordUpsert<TRow>(WriterDataSource source, Func<IReadOnlyList<TRow>, UnnestCommand<TRow>> statement)
    where TRow : RecordColumns
{
    /// <summary>The outcomes in the order of the rows. Of several rows with one key only the newest is offered; the others are stale.</summary>
    public async Task<IReadOnlyList<UpsertOutcome>> RunAsync(IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
    {
        TRow[] offered = [.. rows.GroupBy(row => row.Key).Select(same => same.Max()!).OrderBy(row => row.Key)];
        if (offered.Length == 0)
        {
            return [];
        }

        var written = await WriteAsync(offered, cancellationToken);
        var winners = offered.ToHashSet<RecordColumns>(ReferenceEqualityComparer.Instance);
        return [.. rows.Select(row => OutcomeOf(row, winners.Contains(row), written))];
    }

    private static UpsertOutcome OutcomeOf(TRow row, bool offered, Dictionary<RecordKey, bool> written) =>
        !offered ? UpsertOutcome.Stale
        : written.TryGetValue(row.Key, out var unchanged) ? (unchanged ? UpsertOutcome.Unchanged : UpsertOutcome.Applied)
        : row.DeletedAt is null ? UpsertOutcome.Stale : UpsertOutcome.Unchanged;

    /// <summary>By key: whether the row's content was the same before.</summary>
    private async Task<Dictionary<RecordKey, bool>> WriteAsync(TRow[] rows, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { statement(rows) } };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var written = new Dictionary<RecordKey, bool>();
        while (await reader.ReadAsync(cancellationToken))
        {
            written.Add(new RecordKey(reader.GetInt32(0), reader.GetInt64(1)), reader.GetBoolean(2));
        }

        return written;
    }
}
