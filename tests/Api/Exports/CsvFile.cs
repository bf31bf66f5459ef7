using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace XenoStore.Tests.Api.Exports;

/// <summary>Reads an export with a parser that is not the one that wrote it.</summary>
internal sealed class CsvFile
{
    private readonly List<string[]> _records = [];

    internal CsvFile(byte[] bytes)
    {
        using var parser = new TextFieldParser(new MemoryStream(bytes), Encoding.UTF8) { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        while (parser.ReadFields() is { } record)
        {
            _records.Add(record);
        }
    }

    internal IReadOnlyList<string> Head => _records[0];

    /// <summary>What lies between the head and the total.</summary>
    internal IEnumerable<string[]> Rows => _records[1..^1];

    internal string[] Total => _records[^1];

    internal string Cell(string[] record, string column) => record[_records[0].IndexOf(column)];
}
