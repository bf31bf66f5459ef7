using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

/// <summary>Tells an order's facts as sales agreements: the order itself, each edit, each refund proper.</summary>
internal static class Agreements
{
    public static IReadOnlyList<Agreement> Of(Order order)
    {
        var agreements = new List<Agreement>(1 + order.Edits.Count + order.Refunds.Count) { Placed(order) };
        agreements.AddRange(order.Edits.Select(e => Edited(order, e)));
        agreements.AddRange(order.Refunds.Where(r => r.RemovedBy is null).Select(r => Refunded(order, r)));
        return agreements;
    }

    private static PlacedAgreement Placed(Order order)
    {
        var sales = order.Lines.Where(l => l.AddedBy is null).Select(l => Sold(order, l)).ToList();
        if (order.Shipping is { } shipping)
        {
            sales.Add(new SoldShipping(order, shipping.Id, "ORDER", Total(order, shipping.DiscountedPrice, shipping.Tax), shipping.Tax, shipping));
        }

        return new PlacedAgreement(order, order.Id, order.ProcessedAt, sales);
    }

    private static EditAgreement Edited(Order order, OrderEdit edit) => new(order, edit.Id, edit.At,
    [
        .. order.Lines.Where(l => l.AddedBy == edit).Select(l => Sold(order, l)),
        .. order.Refunds.Where(r => r.RemovedBy == edit).SelectMany(r => r.Lines).Select(l => Returned(order, l)),
    ]);

    private static RefundedAgreement Refunded(Order order, Refund refund)
    {
        var sales = refund.Lines.Select(l => Returned(order, l)).ToList();
        sales.AddRange(refund.Shipping.Select(s => new SoldShipping(order, s.Id, "RETURN", -Total(order, s.Subtotal, s.Tax), -s.Tax, s.Line)));
        if (refund.Discrepancy is { } discrepancy)
        {
            sales.Add(new SoldAdjustment(order, discrepancy.Id, discrepancy.Amount));
        }

        return new RefundedAgreement(order, refund, sales);
    }

    private static AgreedSale Sold(Order order, LineItem line) => line.IsGiftCard
        ? new SoldGiftCard(order, line.Id, "ORDER", line.Quantity, line.Subtotal, 0, line)
        : new SoldProduct(order, line.Id, "ORDER", line.Quantity, Total(order, line.Subtotal, line.Tax), line.Tax, line);

    private static AgreedSale Returned(Order order, RefundLineItem back) => back.Line.IsGiftCard
        ? new SoldGiftCard(order, back.Id, "RETURN", -back.Quantity, -back.Subtotal, 0, back.Line)
        : new SoldProduct(order, back.Id, "RETURN", -back.Quantity, -Total(order, back.Subtotal, back.Tax), -back.Tax, back.Line);

    private static long Total(Order order, long subtotal, long tax) => order.TaxesIncluded ? subtotal : subtotal + tax;
}
