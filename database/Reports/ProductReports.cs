using System.Collections.Frozen;
using System.Collections.Immutable;
using Npgsql;
using XenoStore.Database.Ledger;

namespace XenoStore.Database.Reports;

/// <summary>Products of a tenant, by their records and by what was sold of them. <see cref="LedgerAmounts.Orders"/> counts the orders they are in.</summary>
public sealed class ProductReports(ReportDataSource source)
{
    private const int Best = 10;

    private static readonly RowList<ProductRow> List = new(
        "products", new ReportSql("matching_products"), FrozenSet.Create("title", "units", "netSales"), ReadRow);

    /// <summary>A page, with count and sums of all matching products as of the same instant.</summary>
    /// <exception cref="FormatException">The cursor is not of this list and sort.</exception>
    public async Task<ProductPage> PageAsync(TenantId tenant, RowQuery query, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        var filter = new RowFilter(tenant, query) { Status = query.Status };
        var (rows, next) = await List.PageAsync(session, filter, cancellationToken);
        var (count, sums) = await List.SumsAsync(session, filter, cancellationToken);
        return new ProductPage(rows, next, count, sums);
    }

    /// <summary>All matching products, whatever the query's cursor and limit, as of one instant.</summary>
    public async Task<RowStream<ProductRow>> ReadAllAsync(TenantId tenant, RowQuery query, CancellationToken cancellationToken) =>
        await List.ReadAllAsync(await source.OpenExportAsync(tenant, cancellationToken), new RowFilter(tenant, query) { Status = query.Status }, cancellationToken);

    /// <summary>The ten best products of a range, by net sales and by units.</summary>
    public async Task<ProductInsight> InsightAsync(TenantId tenant, DateRange range, CancellationToken cancellationToken)
    {
        await using var session = await source.OpenAsync(tenant, cancellationToken);
        return new ProductInsight(await BestBy("-netSales"), await BestBy("-units"));

        async Task<ImmutableArray<ProductRow>> BestBy(string sort)
        {
            var filter = new RowFilter(tenant, new RowQuery(range, null, null, sort, null, Best));
            return (await List.PageAsync(session, filter, cancellationToken)).Rows;
        }
    }

    private static ProductRow ReadRow(NpgsqlDataReader reader)
    {
        const int id = RowList<ProductRow>.FirstColumn + LedgerReading.AmountColumns;
        return new ProductRow(
            reader.Nullable<long>(id),
            reader.GetString(id + 1),
            reader.TextOrNull(id + 2),
            reader.TextOrNull(id + 3),
            reader.TextOrNull(id + 4),
            reader.Amounts(RowList<ProductRow>.FirstColumn));
    }
}
