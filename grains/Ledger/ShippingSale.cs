namespace XenoStore.Grains.Ledger;

/// <summary>An order's shipping as sold, in minor units.</summary>
internal static class ShippingSale
{
    /// <summary>All shipping lines after their discounts, without tax.</summary>
    public static long Net(OrderSnapshot order) =>
        new PriceBasis(order.TaxesIncluded).WithoutTax(order.ShippingLines.Sum(line => line.Price - line.Discounts), Taxes(order));

    /// <summary>The taxes of all shipping lines.</summary>
    public static long Taxes(OrderSnapshot order) => order.ShippingLines.Sum(line => line.Taxes.Sum(tax => tax.Amount));
}
