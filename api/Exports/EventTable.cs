using CsvHelper;
using XenoStore.Api.Dashboard;
using XenoStore.Api.Json;

namespace XenoStore.Api.Exports;

/// <summary>The sale events behind a figure; the last column is what each adds to it.</summary>
internal sealed class EventTable(ShopCells cells, Measure measure) : ICsvTable<SaleEventRow>
{
    private long _sum;

    public IReadOnlyList<string> Columns { get; } =
    [
        "Day", cells.InstantColumn("Occurred at"), "Order", "Order id", "Financial status", "Kind", "Title", "Product id", "Customer", "Name from",
        "Customer id", "Currency", MeasureWord.Title(measure),
    ];

    public void Write(CsvWriter csv, SaleEventRow row)
    {
        _sum = checked(_sum + row.Value);
        csv.WriteField(row.Event.Day);
        cells.WriteInstant(csv, row.Event.OccurredAt);
        csv.WriteField(row.OrderName);
        csv.WriteField(row.OrderId);
        csv.WriteField(Words.Of(row.Status));
        csv.WriteField(Words.Of(row.Event.Kind));
        csv.WriteField(row.Title);
        csv.WriteField(row.Event.ProductId);
        ShopCells.WriteCustomer(csv, row.Customer);
        WriteValue(csv, row.Value);
    }

    public void WriteTotal(CsvWriter csv)
    {
        csv.WriteField("Total");
        ShopCells.Skip(csv, Columns.Count - 3);
        WriteValue(csv, _sum);
    }

    private void WriteValue(CsvWriter csv, long value)
    {
        if (MeasureWord.IsCount(measure))
        {
            csv.WriteField((string?)null);
            csv.WriteField(value);
        }
        else
        {
            csv.WriteField(cells.CurrencyCode);
            cells.WriteAmount(csv, value);
        }
    }
}
