using FsCheck;
using FsCheck.Fluent;

namespace XenoStore.Tests.Pure.Ledger;

/// <summary>
/// Generates believable orders: lines with discounts and taxes that follow from their rates, gift cards, shipping, additions and refunds
/// that never take back more than was sold.
/// </summary>
internal static class AnyOrder
{
    private static readonly decimal[][] Rates = [[], [0.19m], [0.07m], [0.10m], [0.04m, 0.045m, 0.00375m], [0.05m]];

    /// <summary>Placed and perhaps edited, nothing reversed.</summary>
    internal static Gen<OrderSnapshot> Sold =>
        from included in Gen.Elements(true, false)
        from lines in Gen.Choose(1, 5).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), id => Line(id, included)))
        from shipping in Shipping(included).ArrayOf(2)
        from hour in Gen.Choose(0, 24 * 730)
        from additions in Gen.CollectToArray(lines, Additions)
        select ExampleOrders.Order(lines) with
        {
            TaxesIncluded = included,
            ShippingLines = [.. shipping],
            ProcessedAt = ExampleOrders.Placed.AddHours(hour),
            Additions = [.. additions.SelectMany(some => some)],
        };

    /// <summary>Sold, then some units of some lines and some shipping taken back by up to two refunds.</summary>
    internal static Gen<OrderSnapshot> PartlyRefunded =>
        from order in Sold
        from units in Gen.CollectToArray(order.LineItems, line => Gen.Choose(0, line.Quantity))
        from shipping in Gen.Elements(true, false)
        select order with { Refunds = [Refunds.Of(order, 9, units, shipping)] };

    private static Gen<LineItem> Line(long id, bool included) =>
        from quantity in Gen.Choose(1, 6)
        from price in Gen.Choose(0, 250_000)
        from percents in Gen.Choose(0, 40).ArrayOf(2)
        from rates in Gen.Elements(Rates)
        from giftCard in Gen.Frequency((7, Gen.Constant(false)), (1, Gen.Constant(true)))
        let discounts = percents.Where(percent => percent > 5).Select(percent => (long)price * quantity * percent / 100).ToArray()
        let paid = (long)price * quantity - discounts.Sum()
        select ExampleOrders.Line(id, quantity, price) with
        {
            GiftCard = giftCard,
            Discounts = [.. discounts],
            Taxes = [.. rates.Select(rate => new TaxLine("tax", rate, Tax(paid, rate, rates.Sum(), included)))],
        };

    private static Gen<ShippingLine> Shipping(bool included) =>
        from price in Gen.Choose(0, 2_000)
        from discount in Gen.Choose(0, price)
        from rates in Gen.Elements(Rates)
        select new ShippingLine(
            1, "Standard", price, discount,
            [.. rates.Select(rate => new TaxLine("tax", rate, Tax(price - discount, rate, rates.Sum(), included)))]);

    private static Gen<LineAddition[]> Additions(LineItem line) =>
        from units in Gen.Choose(0, line.Quantity).ArrayOf(2)
        from days in Gen.Choose(1, 60).ArrayOf(2)
        select units.Zip(days, (count, day) => new LineAddition(line.Id, count, ExampleOrders.Placed.AddDays(day))).Where(a => a.Quantity > 0).ToArray();

    private static long Tax(long paid, decimal rate, decimal allRates, bool included) =>
        (long)decimal.Round(included ? paid * rate / (1 + allRates) : paid * rate, 0, MidpointRounding.AwayFromZero);
}
