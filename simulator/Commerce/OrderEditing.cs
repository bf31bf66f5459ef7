using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

internal static class OrderEditing
{
    /// <summary>
    /// Commits an edit: added goods become new lines (also more of what is there already), removed ones a refund record without
    /// transactions.
    /// </summary>
    public static OrderEdit Edit(
        Shop shop, Order order, IReadOnlyList<DraftLine> added, IReadOnlyList<(LineItem Line, int Quantity)> removed, DateTimeOffset at)
    {
        var edit = new OrderEdit(shop.OtherIds.Next(), at);
        order.Edits.Add(edit);
        foreach (var draft in added)
        {
            var line = OrderPlacing.Line(shop, draft, edit);
            OrderPlacing.Tax(shop, order, line);
            order.Lines.Add(line);
            order.Discounts = [.. order.Discounts.Concat(line.Discounts.Select(d => d.Discount)).Distinct()];
        }

        if (removed.Count > 0)
        {
            OrderRefunding.Refund(shop, order, new RefundRequest
            {
                Lines = removed, RestockType = "cancel", HandsBackMoney = false, RemovedBy = edit,
            }, at);
        }

        Reopen(order);
        order.UpdatedAt = OrderPaying.Later(order, at);
        return edit;
    }

    /// <summary>A paid order that now costs more is no longer fully paid.</summary>
    private static void Reopen(Order order)
    {
        if (order.Payment == Payment.Paid && new OrderTotals(order).Outstanding > 0)
        {
            order.Payment = Payment.PartiallyPaid;
        }
    }
}
