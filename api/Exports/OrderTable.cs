using CsvHelper;
using XenoStore.Api.Json;

namespace XenoStore.Api.Exports;

/// <summary>Orders.</summary>
internal sealed class OrderTable(ShopCells cells) : ICsvTable<OrderRow>
{
    private LedgerAmounts _sums;

    public IReadOnlyList<string> Columns { get; } =
    [
        "Order", "Order id", cells.InstantColumn("Processed at"), cells.InstantColumn("Cancelled at"), "Financial status", "Fulfillment status", "Test",
        "Customer", "Name from", "Customer id", .. ShopCells.AmountColumns,
    ];

    public void Write(CsvWriter csv, OrderRow row)
    {
        _sums += row.Amounts;
        csv.WriteField(row.Name);
        csv.WriteField(row.Id);
        cells.WriteInstant(csv, row.ProcessedAt);
        cells.WriteInstant(csv, row.CancelledAt);
        csv.WriteField(Words.Of(row.FinancialStatus));
        csv.WriteField(row.FulfillmentStatus);
        csv.WriteField(row.Test);
        ShopCells.WriteCustomer(csv, row.Customer);
        cells.WriteAmounts(csv, row.Amounts);
    }

    public void WriteTotal(CsvWriter csv)
    {
        csv.WriteField("Total");
        ShopCells.Skip(csv, Columns.Count - ShopCells.AmountColumns.Count - 1);
        cells.WriteAmounts(csv, _sums);
    }
}
