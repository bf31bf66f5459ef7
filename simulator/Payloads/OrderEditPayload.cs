using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Payloads;

/// <summary>The body of <c>orders/edited</c>: only what the edit changed, without amounts.</summary>
internal static class OrderEditPayload
{
    public static ReadOnlyMemory<byte> Write(Shop shop, Order order, OrderEdit edit) => RestJson.Document(shop, json => json.Object("order_edit", _ => json
        .Number("id", edit.Id)
        .Null("app_id")
        .Time("created_at", edit.At)
        .Time("committed_at", edit.At)
        .Flag("notify_customer", false)
        .Number("order_id", order.Id)
        .Text("staff_note", "")
        .Null("user_id")
        .Object("line_items", _ => json
            .Array("additions", order.Lines.Where(l => l.AddedBy == edit), l => json.Number("id", l.Id).Number("delta", l.Quantity))
            .Array("removals", Removed(order, edit), l => json.Number("id", l.Line.Id).Number("delta", l.Quantity)))
        .Object("discounts", _ => json.Object("line_item", _ => json.Empty("additions", "removals")))
        .Object("shipping_lines", _ => json.Empty("additions", "removals"))));

    private static IEnumerable<RefundLineItem> Removed(Order order, OrderEdit edit) =>
        order.Refunds.Where(r => r.RemovedBy == edit).SelectMany(r => r.Lines);
}
