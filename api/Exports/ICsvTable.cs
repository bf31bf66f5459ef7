using CsvHelper;

namespace XenoStore.Api.Exports;

/// <summary>A list as a table of cells, closed by the sums of the rows that were written.</summary>
internal interface ICsvTable<in TRow>
{
    /// <summary>The head.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Writes a row's cells and adds it to the sums.</summary>
    void Write(CsvWriter csv, TRow row);

    /// <summary>Writes the cells of the last row, which begins with <c>Total</c>.</summary>
    void WriteTotal(CsvWriter csv);
}
