namespace XenoStore.Api.Sales;

/// <summary>The measures of a range or a day.</summary>
public record Measures : SalesAmounts
{
    internal Measures(SalesTotals totals, Currency currency)
        : base(totals.Amounts, currency)
    {
        AverageOrderValue = currency.Format(totals.AverageOrderValue);
        NewCustomers = totals.NewCustomers;
    }

    /// <summary>(Gross sales + discounts) / orders; zero without orders. Later edits and returns do not touch it.</summary>
    public string AverageOrderValue { get; }

    /// <summary>Customers whose first order ever lies here.</summary>
    public long NewCustomers { get; }
}
