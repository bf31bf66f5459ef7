using CsvHelper;

namespace XenoStore.Api.Exports;

/// <summary>Customers.</summary>
internal sealed class CustomerTable(ShopCells cells) : ICsvTable<CustomerRow>
{
    private LedgerAmounts _sums;

    public IReadOnlyList<string> Columns { get; } =
        ["Customer", "Name from", "Customer id", "E-mail", "State", "First order on", "Last order on", .. ShopCells.AmountColumns];

    public void Write(CsvWriter csv, CustomerRow row)
    {
        _sums += row.Amounts;
        ShopCells.WriteCustomer(csv, row.Customer);
        csv.WriteField(row.Email);
        csv.WriteField(row.State);
        csv.WriteField(row.FirstOrderOn);
        csv.WriteField(row.LastOrderOn);
        cells.WriteAmounts(csv, row.Amounts);
    }

    public void WriteTotal(CsvWriter csv)
    {
        csv.WriteField("Total");
        ShopCells.Skip(csv, Columns.Count - ShopCells.AmountColumns.Count - 1);
        cells.WriteAmounts(csv, _sums);
    }
}
