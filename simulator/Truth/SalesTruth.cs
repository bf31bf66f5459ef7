using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Truth;

/// <summary>
/// What a shop really sold, day by day, straight from its facts: a sale counts on the day it was processed, an edit's goods on the day
/// of the edit, what comes back on the day it came back. Test orders, deleted orders, tips and gift cards sold count nowhere.
/// </summary>
internal sealed class SalesTruth
{
    private readonly ShopProfile _shop;
    private readonly SortedDictionary<DateOnly, SalesDay> _days = [];

    private SalesTruth(ShopProfile shop) => _shop = shop;

    /// <summary>The days on which anything happened.</summary>
    public static SortedDictionary<DateOnly, SalesDay> Of(ShopProfile shop, IEnumerable<Order> orders)
    {
        var truth = new SalesTruth(shop);
        foreach (var order in orders.Where(o => !o.Test && !o.Deleted))
        {
            truth.Count(order);
        }

        return truth._days;
    }

    private SalesDay On(DateTimeOffset at)
    {
        var date = _shop.DayOf(at);
        if (!_days.TryGetValue(date, out var day))
        {
            _days.Add(date, day = new SalesDay());
        }

        return day;
    }

    private void Count(Order order)
    {
        var placed = On(order.ProcessedAt);
        placed.Orders++;
        foreach (var line in order.Lines.Where(l => !l.IsGiftCard))
        {
            Sell(line.AddedBy is { } edit ? On(edit.At) : placed, line, order.TaxesIncluded);
        }

        if (order.Shipping is { } shipping)
        {
            placed.Shipping += shipping.DiscountedPrice - (order.TaxesIncluded ? shipping.Tax : 0);
            placed.Taxes += shipping.Tax;
        }

        foreach (var refund in order.Refunds)
        {
            TakeBack(On(refund.ProcessedAt), refund, order.TaxesIncluded);
        }

        if (order.CancelledAt is { } cancelledAt)
        {
            Reverse(On(cancelledAt), order);
        }
    }

    private static void Sell(SalesDay day, LineItem line, bool taxesIncluded)
    {
        var net = line.Price - line.Discount - (taxesIncluded ? line.Tax : 0);
        var discount = taxesIncluded ? WithoutTax(line) : line.Discount;
        day.GrossSales += net + discount;
        day.Discounts -= discount;
        day.Taxes += line.Tax;
    }

    /// <summary>Prices contain tax, so a discount on them does too: discount / (1 + sum of the line's rates).</summary>
    private static long WithoutTax(LineItem line) => MinorUnits.Round(line.Discount / (1m + line.Taxes.Sum(t => t.Tax.Rate)));

    private static void TakeBack(SalesDay day, Refund refund, bool taxesIncluded)
    {
        foreach (var line in refund.Lines.Where(l => !l.Line.IsGiftCard))
        {
            day.Returns -= line.Subtotal - (taxesIncluded ? line.Tax : 0);
            day.Taxes -= line.Tax;
        }

        foreach (var shipping in refund.Shipping)
        {
            day.Shipping -= shipping.Subtotal - (taxesIncluded ? shipping.Tax : 0);
            day.Taxes -= shipping.Tax;
        }
    }

    /// <summary>A cancellation takes back what no refund record has taken back already.</summary>
    private static void Reverse(SalesDay day, Order order)
    {
        foreach (var line in order.Lines.Where(l => !l.IsGiftCard))
        {
            var back = order.Refunds.SelectMany(r => r.Lines).Where(l => l.Line == line).ToList();
            var tax = line.Tax - back.Sum(l => l.Tax);
            day.Returns -= line.Subtotal - back.Sum(l => l.Subtotal) - (order.TaxesIncluded ? tax : 0);
            day.Taxes -= tax;
        }

        var shipping = (order.Shipping?.DiscountedPrice ?? 0) - order.ShippingRefunds.Sum(s => s.Subtotal);
        var shippingTax = (order.Shipping?.Tax ?? 0) - order.ShippingRefunds.Sum(s => s.Tax);
        day.Shipping -= shipping - (order.TaxesIncluded ? shippingTax : 0);
        day.Taxes -= shippingTax;
    }
}
