using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace XenoStore.Database.Reports;

/// <summary>A question to a list as the parameters <c>$1</c> to <c>$16</c> that all its statements share.</summary>
/// <param name="Tenant">Whose rows.</param>
/// <param name="Query">Which rows.</param>
internal sealed record RowFilter(TenantId Tenant, RowQuery Query)
{
    private static readonly DateRange AllDays = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Only this order.</summary>
    public long? OrderId { get; init; }

    /// <summary>The measure of sale events.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The status as the list's rows hold it; null for all.</summary>
    public string? Status { get; init; }

    /// <summary>The column rows are sorted by.</summary>
    public string Sort => Query.Sort.TrimStart('-');

    /// <summary>Whether the highest key comes first.</summary>
    public bool Descending => Query.Sort.StartsWith('-');

    /// <summary>Sets what selects rows: <c>$1</c> to <c>$12</c>.</summary>
    public void SelectRows(NpgsqlCommand command)
    {
        var range = Query.Range ?? AllDays;
        Add(command, NpgsqlDbType.Integer, Tenant.Value);
        Add(command, NpgsqlDbType.Date, range.Start);
        Add(command, NpgsqlDbType.Date, range.End);
        Add(command, NpgsqlDbType.Text, Pattern(Query.Search));
        Add(command, NpgsqlDbType.Text, Status);
        Add(command, NpgsqlDbType.Text, Sort);
        Add(command, NpgsqlDbType.Bigint, Query.CustomerId);
        Add(command, NpgsqlDbType.Bigint, Query.ProductId);
        Add(command, NpgsqlDbType.Bigint, OrderId);
        Add(command, NpgsqlDbType.Integer, (int?)Measure);
        Add(command, NpgsqlDbType.Boolean, Query.Range is null);
        Add(command, NpgsqlDbType.Integer, (int?)Query.NameSource);
    }

    /// <summary>Sets where the page begins and how long it is: <c>$13</c> to <c>$16</c>. One row more than asked for tells whether there is a next page.</summary>
    public void SelectPage(NpgsqlCommand command, KeysetCursor? after)
    {
        Add(command, NpgsqlDbType.Bigint, after?.Number);
        Add(command, NpgsqlDbType.Text, after?.Text);
        Add(command, NpgsqlDbType.Bigint, after?.Id);
        Add(command, NpgsqlDbType.Integer, Query.Limit + 1);
    }

    /// <summary>The stored number of a financial status word, the word itself for <c>cancelled</c>, and what matches nothing for any other.</summary>
    public static string? OrderStatus(string? word) =>
        word is null or "cancelled" ? word
        : Enum.TryParse<FinancialStatus>(word.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var status)
            ? ((int)status).ToString(CultureInfo.InvariantCulture)
            : "none";

    // The search is text, not a pattern: its own wildcards are escaped.
    private static string? Pattern(string? search) => string.IsNullOrWhiteSpace(search)
        ? null
        : $"%{search.Trim().Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal).Replace("\0", string.Empty, StringComparison.Ordinal)}%";

    private static void Add(NpgsqlCommand command, NpgsqlDbType type, object? value) =>
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value ?? DBNull.Value });
}
