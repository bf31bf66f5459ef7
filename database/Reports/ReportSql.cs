namespace XenoStore.Database.Reports;

/// <summary>
/// The statements over one list: what matches stands in one <c>.sql</c> file, and is read a page at a time or added up by statements that
/// every list shares, in place of their <c>:matching</c>.
/// </summary>
internal sealed class ReportSql(string matching, string sums = "sums")
{
    /// <summary>A page, lowest key first.</summary>
    public string Ascending { get; } = Over(matching, "page_ascending");

    /// <summary>A page, highest key first.</summary>
    public string Descending { get; } = Over(matching, "page_descending");

    /// <summary>All that matches, lowest key first, to be fetched.</summary>
    public string ReadAscending { get; } = Over(matching, "read_ascending");

    /// <summary>All that matches, highest key first, to be fetched.</summary>
    public string ReadDescending { get; } = Over(matching, "read_descending");

    /// <summary>Count and sums of all that matches.</summary>
    public string Sums { get; } = Over(matching, sums);

    /// <summary>Another statement over all that matches.</summary>
    /// <param name="matching">The list.</param>
    /// <param name="statement">The statement's file.</param>
    public static string Over(string matching, string statement) =>
        Read(statement).Replace(":matching", Read(matching), StringComparison.Ordinal);

    private static string Read(string name) => EmbeddedSql.Read($"Reports/{name}.sql");
}
