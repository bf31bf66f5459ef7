namespace XenoStore.Grains.Ledger;

/// <summary>
/// The sale itself: one row that counts the order and carries its shipping, then one row per line. Units that an order edit added
/// later are rows of their own, dated by the edit.
/// </summary>
internal static class PlacedEvents
{
    internal static void AddTo(SaleEventList rows)
    {
        var order = rows.Order;
        rows.Add(SaleEventKind.Placed, order.ProcessedAt, OrderItself(rows), status: order.FinancialStatus);

        var additions = (order.Additions ?? []).ToLookup(addition => addition.LineItemId);
        foreach (var line in rows.SaleLines)
        {
            AddLine(rows, line, [.. additions[line.Id].OrderBy(addition => addition.HappenedAt)]);
        }
    }

    private static LedgerAmounts OrderItself(SaleEventList rows)
    {
        var order = rows.Order;
        return new LedgerAmounts
        {
            Orders = 1,
            Shipping = ShippingSale.Net(order),
            Taxes = ShippingSale.Taxes(order),
            Duties = order.Totals.Duties,
            Fees = order.Totals.Fees,
        };
    }

    private static void AddLine(SaleEventList rows, LineItem line, LineAddition[] additions)
    {
        var units = UnitsByEvent(line.Quantity, additions);
        var parts = LineSale.Of(line, rows.Basis).Split(units);

        rows.Add(SaleEventKind.Placed, rows.Order.ProcessedAt, Amounts(parts[0], units[0]), line);
        for (var index = 0; index < additions.Length; index++)
        {
            rows.Add(SaleEventKind.Added, additions[index].HappenedAt, Amounts(parts[index + 1], units[index + 1]), line);
        }
    }

    /// <summary>Units of the sale itself, then of each addition. Never more than the line has: the line wins over its agreements.</summary>
    private static int[] UnitsByEvent(int quantity, LineAddition[] additions)
    {
        var units = new int[additions.Length + 1];
        var left = quantity;
        for (var index = 0; index < additions.Length; index++)
        {
            units[index + 1] = Math.Min(Math.Max(0, additions[index].Quantity), left);
            left -= units[index + 1];
        }

        units[0] = left;
        return units;
    }

    private static LedgerAmounts Amounts(LineSale sale, int units) =>
        new() { GrossSales = sale.GrossSales, Discounts = sale.Discounts, Taxes = sale.Taxes, Units = units };
}
