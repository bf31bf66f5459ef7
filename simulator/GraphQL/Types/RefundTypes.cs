using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class RefundTypes
{
    public static void AddTo(TypeTable table)
    {
        new TypeBuilder<OrderPart<Refund>>("Refund")
            .Field("id", "ID!", r => Gid.Of("Refund", r.Part.Id))
            .Field("legacyResourceId", "UnsignedInt64!", r => Text.Of(r.Part.Id))
            .Field("createdAt", "DateTime", r => r.Part.CreatedAt)
            .Field("processedAt", "DateTime!", r => r.Part.ProcessedAt)
            .Field("updatedAt", "DateTime!", r => r.Part.CreatedAt)
            .Field("note", "String", r => r.Part.Note)
            .Field("totalRefundedSet", "MoneyBag!", (r, c) => r.Money(r.Part.Transactions.Sum(t => t.Amount), c))
            .Connection("refundLineItems", "RefundLineItemConnection!", r => OrderTypes.Parts(r.Order, r.Part.Lines), l => l.Part.Id)
            .Connection("refundShippingLines", "RefundShippingLineConnection!", r => OrderTypes.Parts(r.Order, r.Part.Shipping), l => l.Part.Id)
            .Connection("orderAdjustments", "OrderAdjustmentConnection!", r => OrderTypes.Parts(r.Order, Adjustments(r.Part)), a => a.Part.Id)
            .Connection("transactions", "OrderTransactionConnection!", r => OrderTypes.Parts(r.Order, r.Part.Transactions), t => t.Part.Id)
            .AddTo(table);
        new TypeBuilder<OrderPart<RefundLineItem>>("RefundLineItem")
            .Field("id", "ID", l => Gid.Of("RefundLineItem", l.Part.Id))
            .Field("quantity", "Int!", l => l.Part.Quantity)
            .Field("restockType", "RefundLineItemRestockType!", l => l.Part.RestockType.ToUpperInvariant())
            .Field("restocked", "Boolean!", l => l.Part.RestockType != "no_restock")
            .Field("lineItem", "LineItem!", l => new OrderPart<LineItem>(l.Order, l.Part.Line))
            .Field("priceSet", "MoneyBag!", (l, c) => l.Money(l.Part.Line.UnitPrice, c))
            .Field("subtotalSet", "MoneyBag!", (l, c) => l.Money(l.Part.Subtotal, c))
            .Field("totalTaxSet", "MoneyBag!", (l, c) => l.Money(l.Part.Tax, c))
            .AddTo(table);
        new TypeBuilder<OrderPart<RefundShippingLine>>("RefundShippingLine")
            .Field("id", "ID!", l => Gid.Of("RefundShippingLine", l.Part.Id))
            .Field("shippingLine", "ShippingLine!", l => new OrderPart<ShippingLine>(l.Order, l.Part.Line))
            .Field("subtotalAmountSet", "MoneyBag!", (l, c) => l.Money(l.Part.Subtotal, c))
            .Field("taxAmountSet", "MoneyBag!", (l, c) => l.Money(l.Part.Tax, c))
            .AddTo(table);
        new TypeBuilder<OrderPart<OrderAdjustment>>("OrderAdjustment")
            .Field("id", "ID!", a => Gid.Of("OrderAdjustment", a.Part.Id))
            .Field("reason", "OrderAdjustmentDiscrepancyReason", _ => "REFUND_DISCREPANCY")
            .Field("amountSet", "MoneyBag!", (a, c) => a.Money(a.Part.Amount, c))
            .Field("taxAmountSet", "MoneyBag!", (a, c) => a.Money(0, c))
            .AddTo(table);
    }

    private static IReadOnlyList<OrderAdjustment> Adjustments(Refund refund) => refund.Discrepancy is { } adjustment ? [adjustment] : [];
}
