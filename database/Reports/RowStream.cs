using System.Collections.Immutable;
using Npgsql;

namespace XenoStore.Database.Reports;

/// <summary>
/// All rows of a report as of one instant, a piece at a time: PostgreSQL keeps its place in a cursor, so nobody holds more than a piece, and
/// each piece has the time limit of a statement of its own. Dispose it soon: it is a session.
/// </summary>
public sealed class RowStream<TRow> : IAsyncDisposable
{
    private static readonly NamedQuery Fetch = new("Reports/fetch_rows.sql");

    private readonly ReportSession session;
    private readonly Func<NpgsqlDataReader, TRow> read;

    internal RowStream(ReportSession session, Func<NpgsqlDataReader, TRow> read) => (this.session, this.read) = (session, read);

    /// <summary>The next rows; none when all were read.</summary>
    public async Task<ImmutableArray<TRow>> NextAsync(CancellationToken cancellationToken) =>
        [.. await Fetch.On(session.Connection).ListAsync(read, cancellationToken)];

    /// <summary>Ends the session.</summary>
    public ValueTask DisposeAsync() => session.DisposeAsync();
}
