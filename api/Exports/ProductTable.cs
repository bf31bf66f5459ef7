using CsvHelper;

namespace XenoStore.Api.Exports;

/// <summary>Products. An order with two products counts in both rows, and so in the sums.</summary>
internal sealed class ProductTable(ShopCells cells) : ICsvTable<ProductRow>
{
    private LedgerAmounts _sums;

    public IReadOnlyList<string> Columns { get; } = ["Product", "Product id", "Vendor", "Product type", "Status", .. ShopCells.AmountColumns];

    public void Write(CsvWriter csv, ProductRow row)
    {
        _sums += row.Amounts;
        csv.WriteField(row.Title);
        csv.WriteField(row.Id);
        csv.WriteField(row.Vendor);
        csv.WriteField(row.ProductType);
        csv.WriteField(row.Status);
        cells.WriteAmounts(csv, row.Amounts);
    }

    public void WriteTotal(CsvWriter csv)
    {
        csv.WriteField("Total");
        ShopCells.Skip(csv, Columns.Count - ShopCells.AmountColumns.Count - 1);
        cells.WriteAmounts(csv, _sums);
    }
}
