namespace XenoStore;

/// <summary>
/// The columns of the ledger: what a sale event, a day or a range adds up to. Money in minor units of the shop's currency;
/// discounts and returns are negative. Shopify: "Sales reports", <c>net = gross + discounts + returns</c>.
/// </summary>
[GenerateSerializer, Immutable, Alias("xeno.ledger-amounts")]
public readonly record struct LedgerAmounts(
    [property: Id(0)] long GrossSales,
    [property: Id(1)] long Discounts,
    [property: Id(2)] long Returns,
    [property: Id(3)] long Shipping,
    [property: Id(4)] long Taxes,
    [property: Id(5)] long Duties,
    [property: Id(6)] long Fees,
    [property: Id(7)] long Adjustments,
    [property: Id(8)] long Orders,
    [property: Id(9)] long Units,
    [property: Id(10)] long ReturnedUnits)
{
    /// <summary>Gross sales + discounts + returns.</summary>
    public long NetSales => GrossSales + Discounts + Returns;

    /// <summary>Net sales + shipping + taxes + duties + fees. <see cref="Adjustments"/> stand beside it.</summary>
    public long TotalSales => NetSales + Shipping + Taxes + Duties + Fees;

    /// <summary>Column-wise sum.</summary>
    public static LedgerAmounts operator +(LedgerAmounts a, LedgerAmounts b) => checked(new(
        a.GrossSales + b.GrossSales, a.Discounts + b.Discounts, a.Returns + b.Returns, a.Shipping + b.Shipping, a.Taxes + b.Taxes,
        a.Duties + b.Duties, a.Fees + b.Fees, a.Adjustments + b.Adjustments, a.Orders + b.Orders, a.Units + b.Units, a.ReturnedUnits + b.ReturnedUnits));

    /// <summary>Column-wise difference.</summary>
    public static LedgerAmounts operator -(LedgerAmounts a, LedgerAmounts b) => a + (-b);

    /// <summary>Column-wise negation.</summary>
    public static LedgerAmounts operator -(LedgerAmounts a) => new(
        -a.GrossSales, -a.Discounts, -a.Returns, -a.Shipping, -a.Taxes, -a.Duties, -a.Fees, -a.Adjustments, -a.Orders, -a.Units, -a.ReturnedUnits);
}
