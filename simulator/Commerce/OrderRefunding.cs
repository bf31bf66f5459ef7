using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

/// <summary>Takes units and shipping back. Whatever the steps, taking everything back takes back exactly what was sold.</summary>
internal static class OrderRefunding
{
    public static Refund Refund(Shop shop, Order order, RefundRequest request, DateTimeOffset at)
    {
        RefundLineItem[] lines = [.. request.Lines.Where(l => l.Quantity > 0).Select(l => TakeBack(shop, l.Line, l.Quantity, request.RestockType))];
        RefundShippingLine[] shipping = request.Shipping > 0 ? [TakeBackShipping(shop, order, request.Shipping)] : [];
        var value = lines.Sum(l => l.Subtotal) + shipping.Sum(s => s.Subtotal)
            + (order.TaxesIncluded ? 0 : lines.Sum(l => l.Tax) + shipping.Sum(s => s.Tax));
        var totals = new OrderTotals(order);
        var money = request.HandsBackMoney ? Math.Clamp(value - request.Discrepancy, 0, Math.Max(0, totals.NetPayment)) : 0;
        var refund = new Refund
        {
            Id = shop.RefundIds.Next(),
            CreatedAt = at,
            ProcessedAt = request.ProcessedAt ?? at,
            Note = request.Note,
            Lines = lines,
            Shipping = shipping,
            Discrepancy = request.HandsBackMoney && money != value ? new(shop.OtherIds.Next(), value - money) : null,
            Transactions = money > 0 ? [OrderPaying.New(shop, "refund", Gateway(order), money, at)] : [],
            RemovedBy = request.RemovedBy,
        };
        order.Refunds.Add(refund);
        order.UpdatedAt = OrderPaying.Later(order, at);
        return refund;
    }

    /// <summary>Shipping not yet given back, minor units.</summary>
    public static long ShippingLeft(Order order) => (order.Shipping?.DiscountedPrice ?? 0) - order.ShippingRefunds.Sum(r => r.Subtotal);

    /// <summary>Everything still in the order.</summary>
    public static IReadOnlyList<(LineItem Line, int Quantity)> EverythingLeft(Order order) =>
        [.. order.Lines.Where(l => l.RemainingQuantity > 0).Select(l => (l, l.RemainingQuantity))];

    private static RefundLineItem TakeBack(Shop shop, LineItem line, int quantity, string restockType)
    {
        var (subtotal, tax) = (line.RefundedSubtotal, line.RefundedTax);
        var units = Math.Min(quantity, line.RemainingQuantity);
        line.RefundedQuantity += units;
        return new(shop.OtherIds.Next(), line, units, restockType, line.RefundedSubtotal - subtotal, line.RefundedTax - tax);
    }

    private static RefundShippingLine TakeBackShipping(Shop shop, Order order, long wanted)
    {
        var line = order.Shipping!;
        var left = ShippingLeft(order);
        var amount = Math.Min(wanted, left);
        var taxLeft = line.Tax - order.ShippingRefunds.Sum(r => r.Tax);
        var tax = amount == left ? taxLeft : Math.Min(taxLeft, MinorUnits.Round((decimal)line.Tax * amount / line.DiscountedPrice));
        return new(shop.OtherIds.Next(), line, amount, tax);
    }

    private static string Gateway(Order order) => order.Transactions.FirstOrDefault(t => t.BringsMoney)?.Gateway ?? OrderPaying.CardGateway;
}
