using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class OrderTypes
{
    public static void AddTo(TypeTable table)
    {
        var order = new TypeBuilder<Order>("Order");
        AddFacts(order);
        AddTotals(order);
        AddParts(order);
        order.AddTo(table);
        new TypeBuilder<OrderPart<OrderTransaction>>("OrderTransaction")
            .Field("id", "ID!", t => Gid.Of("OrderTransaction", t.Part.Id))
            .Field("kind", "OrderTransactionKind!", t => t.Part.Kind.ToUpperInvariant())
            .Field("status", "OrderTransactionStatus!", t => t.Part.Status.ToUpperInvariant())
            .Field("gateway", "String", t => t.Part.Gateway)
            .Field("createdAt", "DateTime!", t => t.Part.At)
            .Field("processedAt", "DateTime", t => t.Part.At)
            .Field("test", "Boolean!", t => t.Order.Test)
            .Field("amountSet", "MoneyBag!", (t, c) => t.Money(t.Part.Amount, c))
            .AddTo(table);
        new TypeBuilder<Order>("CashRoundingAdjustment")
            .Field("paymentSet", "MoneyBag!", (o, c) => MoneyBag.Of(0, o, c.Shop))
            .Field("refundSet", "MoneyBag!", (o, c) => MoneyBag.Of(0, o, c.Shop))
            .AddTo(table);
        new TypeBuilder<OrderPart<ShippingLine>>("AdditionalFee")
            .Field("id", "ID!", f => Gid.Of("AdditionalFee", f.Part.Id))
            .Field("name", "String!", f => f.Part.Title)
            .Field("price", "MoneyBag!", (f, c) => f.Money(f.Part.Price, c))
            .Field("taxLines", "[TaxLine!]!", f => LineTypes.Taxes(f.Order, f.Part.Taxes))
            .AddTo(table);
    }

    private static void AddFacts(TypeBuilder<Order> order) => order
        .Field("id", "ID!", o => Gid.Of("Order", o.Id))
        .Field("legacyResourceId", "UnsignedInt64!", o => Text.Of(o.Id))
        .Field("name", "String!", o => o.Name)
        .Field("number", "Int!", o => o.Number)
        .Field("createdAt", "DateTime!", o => o.CreatedAt)
        .Field("processedAt", "DateTime!", o => o.ProcessedAt)
        .Field("updatedAt", "DateTime!", o => o.UpdatedAt)
        .Field("cancelledAt", "DateTime", o => o.CancelledAt)
        .Field("cancelReason", "OrderCancelReason", o => o.CancelReason?.ToUpperInvariant())
        .Field("closedAt", "DateTime", o => o.FulfilledAt)
        .Field("closed", "Boolean!", o => o.FulfilledAt is not null)
        .Field("test", "Boolean!", o => o.Test)
        .Field("edited", "Boolean!", o => o.Edits.Count > 0)
        .Field("confirmed", "Boolean!", _ => true)
        .Field("sourceName", "String", o => o.SourceName)
        .Field("tags", "[String!]!", o => o.Tags)
        .Field("note", "String", o => o.Note)
        .Field("displayFinancialStatus", "OrderDisplayFinancialStatus", o => o.FinancialStatus)
        .Field("displayFulfillmentStatus", "OrderDisplayFulfillmentStatus!", o => o.FulfilledAt is null ? "UNFULFILLED" : "FULFILLED")
        .Field("returnStatus", "OrderReturnStatus!", _ => "NO_RETURN")
        .Field("currencyCode", "CurrencyCode!", (_, c) => c.Shop.Profile.Currency.Code)
        .Field("presentmentCurrencyCode", "CurrencyCode!", o => o.PresentmentCurrency.Code)
        .Field("taxesIncluded", "Boolean!", o => o.TaxesIncluded)
        .Field("dutiesIncluded", "Boolean!", _ => false)
        .Field("discountCode", "String", o => Codes(o).FirstOrDefault())
        .Field("discountCodes", "[String!]!", Codes)
        .Field("paymentGatewayNames", "[String!]!", o => o.Transactions.Select(t => t.Gateway).Distinct())
        .Protected("email", "String", o => o.Email)
        .Protected("phone", "String", o => o.Customer?.Phone);

    private static void AddTotals(TypeBuilder<Order> order)
    {
        Total(order, "subtotalPriceSet", t => t.Subtotal, nullable: true);
        Total(order, "totalDiscountsSet", t => t.Discounts, nullable: true);
        Total(order, "totalShippingPriceSet", t => t.Shipping);
        Total(order, "totalTaxSet", t => t.Tax, nullable: true);
        Total(order, "totalPriceSet", t => t.Total);
        Total(order, "originalTotalPriceSet", t => t.OriginalTotal);
        Total(order, "currentSubtotalPriceSet", t => t.CurrentSubtotal);
        Total(order, "currentTotalDiscountsSet", t => t.CurrentDiscounts);
        Total(order, "currentShippingPriceSet", t => t.CurrentShipping);
        Total(order, "currentTotalTaxSet", t => t.CurrentTax);
        Total(order, "currentTotalPriceSet", t => t.CurrentTotal);
        Total(order, "totalReceivedSet", t => t.Received);
        Total(order, "totalRefundedSet", t => t.Refunded);
        Total(order, "totalRefundedShippingSet", t => t.RefundedShipping);
        Total(order, "totalOutstandingSet", t => t.Outstanding);
        Total(order, "netPaymentSet", t => t.NetPayment);
        Total(order, "refundDiscrepancySet", t => t.Discrepancy);
        order.Field("totalTipReceivedSet", "MoneyBag!", (o, c) => MoneyBag.Of(o.Tip, o, c.Shop));
        order.Field("totalCashRoundingAdjustment", "CashRoundingAdjustment!", o => o);
        order.Field("additionalFees", "[AdditionalFee!]!", _ => Array.Empty<object>());
        order.Field("currentTotalDutiesSet", "MoneyBag", _ => null);
        order.Field("originalTotalDutiesSet", "MoneyBag", _ => null);
        order.Field("currentTotalAdditionalFeesSet", "MoneyBag", _ => null);
        order.Field("originalTotalAdditionalFeesSet", "MoneyBag", _ => null);
    }

    private static void AddParts(TypeBuilder<Order> order) => order
        .Field("customer", "Customer", o => o.Customer is { Deleted: false } customer ? customer : null)
        .Field("shippingAddress", "MailingAddress", o => o.Address)
        .Field("billingAddress", "MailingAddress", o => o.Address)
        .Connection("lineItems", "LineItemConnection!", o => Parts(o, o.Lines), l => l.Part.Id)
        .Connection("shippingLines", "ShippingLineConnection!", o => Parts(o, o.ShippingLines), l => l.Part.Id)
        .Connection("agreements", "SalesAgreementConnection!", Agreements.Of, a => a.Id)
        .Field("refunds", "[Refund!]!", (o, c) => Parts(o, o.Refunds).Take(c.Number("first") ?? int.MaxValue).ToList(), "first")
        .Field("transactions", "[OrderTransaction!]!", (o, c) => Parts(o, AllTransactions(o)).Take(c.Number("first") ?? int.MaxValue).ToList(), "first")
        .Field("taxLines", "[TaxLine!]!", o => LineTypes.Taxes(o, LineTypes.Sum(o)));

    public static IReadOnlyList<OrderPart<T>> Parts<T>(Order order, IReadOnlyList<T> parts) => [.. parts.Select(p => new OrderPart<T>(order, p))];

    private static IReadOnlyList<OrderTransaction> AllTransactions(Order order) =>
        [.. order.Transactions.Concat(order.Refunds.SelectMany(r => r.Transactions)).OrderBy(t => t.At)];

    private static IEnumerable<string> Codes(Order order) => order.Discounts.Where(d => d.IsCode).Select(d => d.Title);

    private static void Total(TypeBuilder<Order> order, string field, Func<OrderTotals, long> total, bool nullable = false) =>
        order.Field(field, nullable ? "MoneyBag" : "MoneyBag!", (o, c) => MoneyBag.Of(total(c.Request.TotalsOf(o)), o, c.Shop));
}
