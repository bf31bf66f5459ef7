namespace XenoStore.Tests.Pure.Ledger;

/// <summary>Refunds as Shopify computes them: the line's price after discounts and its tax, in proportion to the units.</summary>
internal static class Refunds
{
    /// <summary>Takes back <paramref name="units"/>[i] of line i; a whole line gives back exactly what it cost.</summary>
    internal static Refund Of(OrderSnapshot order, long id, int[] units, bool shipping) => new(
        id,
        order.ProcessedAt.AddDays(12),
        [.. order.LineItems.Zip(units, Line).Where(line => line.Quantity > 0)],
        shipping ? [.. order.ShippingLines.Select(line => new RefundShipping(line.Price - line.Discounts, line.Taxes.Sum(tax => tax.Amount)))] : [],
        []);

    /// <summary>Takes back everything.</summary>
    internal static Refund OfAll(OrderSnapshot order, long id) => Of(order, id, [.. order.LineItems.Select(line => line.Quantity)], shipping: true);

    private static RefundLine Line(LineItem line, int units)
    {
        var paid = line.UnitPrice * line.Quantity - line.Discounts.Sum();
        return new RefundLine(line.Id, units, paid * units / line.Quantity, line.Taxes.Sum(tax => tax.Amount) * units / line.Quantity, "return");
    }
}
