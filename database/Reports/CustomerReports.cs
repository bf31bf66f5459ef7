using System.Collections.Frozen;
using System.Collections.Immutable;
using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Reports;

/// <summary>Customers of a tenant, by their records and by what they bought.</summary>
public sealed class CustomerReports(ReportDataSource source)
{
    private const int Best = 10;

    private static readonly RowList<CustomerRow> List = new(
        "customers", new ReportSql("matching_customers"), FrozenSet.Create("name", "orders", "totalSales", "lastOrderOn"), ReadRow);

    private static readonly NamedQuery Insight = new("Reports/customer_insight.sql");

    private static readonly NamedQuery Series = new("Reports/customer_series.sql");

    /// <summary>A page, with count and sums of all matching customers as of the same instant.</summary>
    /// <exception cref="FormatException">The cursor is not of this list and sort.</exception>
    public async Task<CustomerPage> PageAsync(TenantId tenant, RowQuery query, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        var filter = new RowFilter(tenant, query) { Status = query.Status };
        var (rows, next) = await List.PageAsync(session, filter, cancellationToken);
        var (count, sums) = await List.SumsAsync(session, filter, cancellationToken);
        return new CustomerPage(rows, next, count, sums);
    }

    /// <summary>All matching customers, whatever the query's cursor and limit, as of one instant.</summary>
    public async Task<RowStream<CustomerRow>> ReadAllAsync(TenantId tenant, RowQuery query, CancellationToken cancellationToken) =>
        await List.ReadAllAsync(await source.OpenExportAsync(tenant, cancellationToken), new RowFilter(tenant, query) { Status = query.Status }, cancellationToken);

    /// <summary>The figures of a range and its ten best customers.</summary>
    public async Task<CustomerInsight> InsightAsync(TenantId tenant, DateRange range, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        var filter = new RowFilter(tenant, new RowQuery(range, null, null, "-totalSales", null, Best));
        var (top, _) = await List.PageAsync(session, filter, cancellationToken);
        var figures = await Insight.On(session.Connection, tenant.Value, range.Start, range.End).FirstAsync(ReadInsight, cancellationToken);
        return figures! with { Top = top };
    }

    /// <summary>New and returning customers of each of the parts, in their order.</summary>
    public async Task<ImmutableArray<CustomerBucket>> SeriesAsync(TenantId tenant, IReadOnlyList<DateRange> parts, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        return [.. await Series.On(session.Connection, tenant.Value, parts.Select(part => part.Start).ToArray(), parts.Select(part => part.End).ToArray())
            .ListAsync(ReadBucket, cancellationToken)];
    }

    private static CustomerBucket ReadBucket(NpgsqlDataReader reader) =>
        new(new DateRange(reader.GetFieldValue<DateOnly>(0), reader.GetFieldValue<DateOnly>(1)), reader.GetInt64(2), reader.GetInt64(3));

    private static CustomerInsight ReadInsight(NpgsqlDataReader reader) =>
        new(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4), []);

    private static CustomerRow ReadRow(NpgsqlDataReader reader)
    {
        const int name = RowList<CustomerRow>.FirstColumn + LedgerReading.AmountColumns;
        return new CustomerRow(
            new NamedCustomer(reader.GetInt64(2), reader.GetString(name), (CustomerNameSource)reader.GetInt16(name + 1)),
            reader.TextOrNull(name + 2),
            reader.Nullable<DateOnly>(name + 3),
            reader.Nullable<DateOnly>(name + 4),
            reader.Amounts(RowList<CustomerRow>.FirstColumn),
            reader.TextOrNull(name + 5));
    }
}
