namespace XenoStore.Grains.Ledger;

/// <summary>
/// Returns: per refund record one row for each line of goods reversed, one for shipping handed back, one for each discrepancy. Items that
/// an edit removed come as refund records too (without transactions) and are returns like any other; money moved is never counted.
/// </summary>
internal static class RefundEvents
{
    internal static void AddTo(SaleEventList rows)
    {
        // A refund of a line that the order does not hold is left out with it: the lines win over everything else.
        var lines = rows.SaleLines.ToDictionary(line => line.Id);
        foreach (var refund in rows.Order.Refunds)
        {
            AddGoods(rows, refund, lines);
            AddShipping(rows, refund);
            AddAdjustments(rows, refund);
        }
    }

    private static void AddGoods(SaleEventList rows, Refund refund, Dictionary<long, LineItem> lines)
    {
        foreach (var goods in refund.Lines)
        {
            if (lines.TryGetValue(goods.LineItemId, out var line))
            {
                var returned = new LedgerAmounts
                {
                    Returns = -rows.Basis.WithoutTax(goods.Subtotal, goods.Tax),
                    Taxes = -goods.Tax,
                    ReturnedUnits = goods.Quantity,
                };
                rows.Add(SaleEventKind.Refund, refund.ProcessedAt, returned, line, refund.Id);
            }
        }
    }

    private static void AddShipping(SaleEventList rows, Refund refund)
    {
        var taxes = refund.Shipping.Sum(shipping => shipping.Tax);
        var subtotal = refund.Shipping.Sum(shipping => shipping.Subtotal);
        var handedBack = new LedgerAmounts { Shipping = -rows.Basis.WithoutTax(subtotal, taxes), Taxes = -taxes };
        rows.Add(SaleEventKind.Refund, refund.ProcessedAt, handedBack, refundId: refund.Id);
    }

    private static void AddAdjustments(SaleEventList rows, Refund refund)
    {
        foreach (var adjustment in refund.Adjustments)
        {
            var amounts = new LedgerAmounts { Adjustments = adjustment.Amount + adjustment.Tax };
            rows.Add(SaleEventKind.Adjustment, refund.ProcessedAt, amounts, refundId: refund.Id);
        }
    }
}
