namespace XenoStore.Simulator.Facts;

/// <summary>
/// The totals Shopify shows of an order, in minor units of the shop's currency. The plain ones are before returns and after edits'
/// additions; the <c>Current*</c> ones are what is left after refund records. Tips and gift-card lines are inside totals, as at Shopify.
/// A cancelled order without a covering refund record has nothing current but its tip.
/// </summary>
internal sealed class OrderTotals
{
    public OrderTotals(Order order)
    {
        var tax = order.TaxesIncluded ? 0 : 1;
        SumLines(order);
        Shipping = order.Shipping?.DiscountedPrice ?? 0;
        ShippingBeforeDiscounts = order.Shipping?.Price ?? 0;
        var shippingTax = order.Shipping?.Tax ?? 0;
        Discounts += order.Shipping?.Discount ?? 0;
        Tax += shippingTax;
        Total = Subtotal + Shipping + (tax * Tax) + order.Tip;
        OriginalTotal += Shipping + (tax * shippingTax) + order.Tip;

        RefundedShipping = order.ShippingRefunds.Sum(r => r.Subtotal);
        CurrentShipping = order.CancelledAt is null ? Shipping - RefundedShipping : 0;
        CurrentTax += order.CancelledAt is null ? shippingTax - order.ShippingRefunds.Sum(r => r.Tax) : 0;
        CurrentDiscounts += order.CancelledAt is null ? order.Shipping?.Discount ?? 0 : 0;
        CurrentTotal = CurrentSubtotal + CurrentShipping + (tax * CurrentTax) + order.Tip;
        Received = order.Transactions.Where(t => t.BringsMoney).Sum(t => t.Amount);
        Refunded = order.RefundedMoney;
        Discrepancy = order.Refunds.Sum(r => r.Discrepancy?.Amount ?? 0);
    }

    public long LineItemsPrice { get; private set; }

    public long Discounts { get; private set; }

    public long Subtotal { get; private set; }

    public long Tax { get; private set; }

    public long Shipping { get; }

    public long ShippingBeforeDiscounts { get; }

    public long Total { get; }

    public long OriginalTotal { get; private set; }

    public long CurrentSubtotal { get; private set; }

    public long CurrentDiscounts { get; private set; }

    public long CurrentTax { get; private set; }

    public long CurrentShipping { get; }

    public long CurrentTotal { get; }

    public long Received { get; }

    public long Refunded { get; }

    public long RefundedShipping { get; }

    public long Discrepancy { get; }

    public long NetPayment => Received - Refunded;

    public long Outstanding => CurrentTotal - NetPayment;

    /// <summary>Units of a line still in the order.</summary>
    public static int CurrentQuantity(Order order, LineItem line) => order.CancelledAt is null ? line.RemainingQuantity : 0;

    private void SumLines(Order order)
    {
        foreach (var line in order.Lines)
        {
            LineItemsPrice += line.Price;
            Discounts += line.Discount;
            Subtotal += line.Subtotal;
            Tax += line.Tax;
            OriginalTotal += line.AddedBy is null ? line.Subtotal + (order.TaxesIncluded ? 0 : line.Tax) : 0;
            if (order.CancelledAt is null)
            {
                CurrentSubtotal += line.Subtotal - line.RefundedSubtotal;
                CurrentTax += line.Tax - line.RefundedTax;
                CurrentDiscounts += line.Discount - MinorUnits.Portion(line.Discount, line.RefundedQuantity, line.Quantity);
            }
        }
    }
}
