using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Payloads;

/// <summary>The body of <c>refunds/create</c>, and the elements of an order's <c>refunds</c>.</summary>
internal static class RefundPayload
{
    public static ReadOnlyMemory<byte> Write(Shop shop, Order order, Refund refund) => RestJson.Document(shop, json => Write(json, order, refund));

    public static void Write(RestJson json, Order order, Refund refund) => json
        .Ids("Refund", refund.Id)
        .Number("order_id", order.Id)
        .Time("created_at", refund.CreatedAt)
        .Text("note", refund.Note)
        .Null("user_id")
        .Time("processed_at", refund.ProcessedAt)
        .Empty("duties")
        .Set("total_duties_set", 0, order)
        .Null("return")
        .Array("refund_shipping_lines", refund.Shipping, s => Shipping(json, order, s))
        .Flag("restock", refund.Lines.Any(l => l.RestockType != "no_restock"))
        .Array("order_adjustments", new[] { refund.Discrepancy }.OfType<OrderAdjustment>(), a => Adjustment(json, order, refund, a))
        .Array("refund_line_items", refund.Lines, l => Line(json, order, l))
        .Array("transactions", refund.Transactions, t => Transaction(json, order, t));

    /// <summary>Here, unlike anywhere else, Shopify writes the two plain amounts as JSON numbers.</summary>
    private static void Line(RestJson json, Order order, RefundLineItem line) => json
        .Number("id", line.Id)
        .Number("quantity", line.Quantity)
        .Number("line_item_id", line.Line.Id)
        .Null("location_id")
        .Text("restock_type", line.RestockType)
        .Decimal("subtotal", json.Currency.Major(line.Subtotal))
        .Decimal("total_tax", json.Currency.Major(line.Tax))
        .Set("subtotal_set", line.Subtotal, order)
        .Set("total_tax_set", line.Tax, order)
        .Object("line_item", _ => LinePayload.Write(json, order, line.Line));

    private static void Shipping(RestJson json, Order order, RefundShippingLine line) => json
        .Number("id", line.Id)
        .Object("shipping_line", _ => LinePayload.WriteShipping(json, order, line.Line))
        .Number("shipping_line_id", line.Line.Id)
        .Set("subtotal_amount_set", line.Subtotal, order)
        .Set("tax_amount_set", line.Tax, order);

    private static void Adjustment(RestJson json, Order order, Refund refund, OrderAdjustment adjustment) => json
        .Number("id", adjustment.Id)
        .Number("order_id", order.Id)
        .Number("refund_id", refund.Id)
        .MoneyAndSet("amount", adjustment.Amount, order)
        .MoneyAndSet("tax_amount", 0, order)
        .Text("kind", "refund_discrepancy")
        .Text("reason", "Refund discrepancy");

    private static void Transaction(RestJson json, Order order, OrderTransaction transaction) => json
        .Ids("OrderTransaction", transaction.Id)
        .Number("order_id", order.Id)
        .Text("kind", transaction.Kind)
        .Text("gateway", transaction.Gateway)
        .Text("status", transaction.Status)
        .Null("message")
        .Time("created_at", transaction.At)
        .Flag("test", order.Test)
        .Null("authorization", "location_id", "user_id")
        .Number("parent_id", order.Transactions.Find(t => t.BringsMoney)?.Id)
        .Time("processed_at", transaction.At)
        .Null("device_id", "error_code")
        .Text("source_name", order.SourceName)
        .Object("receipt", _ => { })
        .Money("amount", transaction.Amount)
        .Text("currency", json.Currency.Code)
        .Text("payment_id", $"{order.Name}.1")
        .Object("total_unsettled_set", _ => json
            .Object("presentment_money", _ => Unsettled(json, order.PresentmentCurrency))
            .Object("shop_money", _ => Unsettled(json, json.Currency)))
        .Flag("manual_payment_gateway", false)
        .Null("amount_rounding");

    /// <summary>The one money object whose currency key is <c>currency</c>.</summary>
    private static void Unsettled(RestJson json, Currency currency) => json.Text("amount", "0.0").Text("currency", currency.Code);
}
