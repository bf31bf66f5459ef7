namespace XenoStore.Api.Sales;

/// <summary>
/// The columns of the ledger. Money is a decimal string in the shop's currency with exactly its digits; discounts and returns are
/// negative. Net = gross + discounts + returns; total = net + shipping + taxes + duties + fees.
/// </summary>
public record SalesAmounts
{
    internal SalesAmounts(LedgerAmounts amounts, Currency currency)
    {
        GrossSales = currency.Format(amounts.GrossSales);
        Discounts = currency.Format(amounts.Discounts);
        Returns = currency.Format(amounts.Returns);
        NetSales = currency.Format(amounts.NetSales);
        Shipping = currency.Format(amounts.Shipping);
        Taxes = currency.Format(amounts.Taxes);
        Duties = currency.Format(amounts.Duties);
        Fees = currency.Format(amounts.Fees);
        TotalSales = currency.Format(amounts.TotalSales);
        Adjustments = currency.Format(amounts.Adjustments);
        Orders = amounts.Orders;
        UnitsSold = amounts.Units;
        UnitsReturned = amounts.ReturnedUnits;
    }

    /// <summary>Price times quantity of what was ordered, before discounts and without tax; no gift cards.</summary>
    public string GrossSales { get; }

    /// <summary>What discounts took; negative.</summary>
    public string Discounts { get; }

    /// <summary>Value of goods reversed by refunds and cancellations, on the day of the reversal; negative.</summary>
    public string Returns { get; }

    /// <summary>Gross sales + discounts + returns.</summary>
    public string NetSales { get; }

    /// <summary>Shipping after its discounts and refunds, without tax.</summary>
    public string Shipping { get; }

    /// <summary>Taxes of goods and shipping.</summary>
    public string Taxes { get; }

    /// <summary>Duties.</summary>
    public string Duties { get; }

    /// <summary>Additional fees.</summary>
    public string Fees { get; }

    /// <summary>Net sales + shipping + taxes + duties + fees.</summary>
    public string TotalSales { get; }

    /// <summary>Refund discrepancies; beside total sales, not part of it.</summary>
    public string Adjustments { get; }

    /// <summary>Orders placed.</summary>
    public long Orders { get; }

    /// <summary>Units ordered.</summary>
    public long UnitsSold { get; }

    /// <summary>Units taken back; negative or positive as the ledger keeps them.</summary>
    public long UnitsReturned { get; }
}
