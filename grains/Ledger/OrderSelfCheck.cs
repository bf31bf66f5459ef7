using System.Collections.Immutable;

namespace XenoStore.Grains.Ledger;

/// <summary>
/// Compares an order's sale events with Shopify's own current totals of it. A signal, never a correction: an order cancelled or refunded
/// without restocking may leave Shopify's <c>current_*</c> totals unreduced although the goods count as returned.
/// </summary>
public static class OrderSelfCheck
{
    /// <summary>
    /// The comparison. Shopify's total also holds what is outside sales (gift cards still on the order, tips, rounding of cash
    /// payments), so that is added to the ledger's side. Minor units.
    /// </summary>
    public static SelfCheck Of(OrderSnapshot order, ImmutableArray<SaleEvent> events)
    {
        var giftCards = GiftCards(order);
        var ledgerTax = events.Sum(sale => sale.Amounts.Taxes) + giftCards.Taxes;
        var ledgerTotal = events.Sum(sale => sale.Amounts.TotalSales) + giftCards.NetSales + giftCards.Taxes
            + order.Totals.Tip + order.Totals.CashRounding;

        var check = new SelfCheck(ledgerTotal, order.Totals.CurrentTotal, ledgerTax, order.Totals.CurrentTax, Note: null);
        return check.Agrees ? check : check with { Note = Explain(order, check) };
    }

    /// <summary>Whether the order is to be flagged: its check disagrees and it counts at all.</summary>
    public static bool Flags(OrderSnapshot order, SelfCheck check) => !order.Test && !check.Agrees;

    /// <summary>Gift cards that have not been taken back, with their part of discounts and tax.</summary>
    private static LineSale GiftCards(OrderSnapshot order)
    {
        var basis = new PriceBasis(order.TaxesIncluded);
        var kept = new LineSale();
        foreach (var line in order.LineItems.Where(line => line is { GiftCard: true, Quantity: > 0 }))
        {
            var current = Math.Clamp(line.CurrentQuantity, 0, line.Quantity);
            var part = LineSale.Of(line, basis).Split([current, line.Quantity - current])[0];
            kept = new LineSale(kept.GrossSales + part.GrossSales, kept.Discounts + part.Discounts, kept.Taxes + part.Taxes);
        }

        return kept;
    }

    private static string Explain(OrderSnapshot order, SelfCheck check)
    {
        if (order.Test)
        {
            return "A test order counts nowhere.";
        }

        var currency = Currency.Of(order.Currency);
        var differences = $"Ledger less Shopify: total {currency.Format(check.LedgerTotal - check.ShopifyTotal)}, "
            + $"tax {currency.Format(check.LedgerTax - check.ShopifyTax)} {currency}";
        return order.CancelledAt is null && order.Refunds.IsEmpty
            ? $"{differences}; the line items were believed over the order's totals."
            : $"{differences}; Shopify leaves its current totals unreduced when goods are cancelled or refunded without restocking.";
    }
}
