namespace XenoStore.Grains.Ledger;

/// <summary>
/// A cancelled order is a sale on its day and a return on the day it was cancelled: what no refund record reverses, line by line, and
/// the shipping. Afterwards its goods, shipping and taxes add up to zero to the minor unit. A refund that follows later takes its part
/// over from the cancellation.
/// </summary>
internal static class CancellationEvents
{
    internal static void AddTo(SaleEventList rows)
    {
        if (rows.Order.CancelledAt is not { } cancelledAt)
        {
            return;
        }

        var refunded = rows.Order.Refunds.SelectMany(refund => refund.Lines).ToLookup(goods => goods.LineItemId);
        foreach (var line in rows.SaleLines)
        {
            rows.Add(SaleEventKind.Cancellation, cancelledAt, Rest(line, [.. refunded[line.Id]], rows.Basis), line);
        }

        rows.Add(SaleEventKind.Cancellation, cancelledAt, RestOfShipping(rows));
    }

    private static LedgerAmounts Rest(LineItem line, RefundLine[] refunded, PriceBasis basis)
    {
        var sale = LineSale.Of(line, basis);
        return new LedgerAmounts
        {
            Returns = refunded.Sum(goods => basis.WithoutTax(goods.Subtotal, goods.Tax)) - sale.NetSales,
            Taxes = refunded.Sum(goods => goods.Tax) - sale.Taxes,
            ReturnedUnits = Math.Max(0, line.Quantity - refunded.Sum(goods => goods.Quantity)),
        };
    }

    private static LedgerAmounts RestOfShipping(SaleEventList rows)
    {
        var refunded = rows.Order.Refunds.SelectMany(refund => refund.Shipping).ToArray();
        return new LedgerAmounts
        {
            Shipping = refunded.Sum(shipping => rows.Basis.WithoutTax(shipping.Subtotal, shipping.Tax)) - ShippingSale.Net(rows.Order),
            Taxes = refunded.Sum(shipping => shipping.Tax) - ShippingSale.Taxes(rows.Order),
        };
    }
}
