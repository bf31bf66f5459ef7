namespace XenoStore.Tests.Pure.Ledger;

/// <summary>Small orders to be changed by <c>with</c>; amounts in minor units.</summary>
internal static class ExampleOrders
{
    internal static readonly DateTimeOffset Placed = new(2026, 3, 10, 15, 0, 0, TimeSpan.Zero);

    internal static OrderSnapshot Order(params LineItem[] lines) => new(
        Id: 5_001,
        Name: "#1001",
        Currency: "USD",
        CreatedAt: Placed,
        ProcessedAt: Placed,
        UpdatedAt: Placed,
        CancelledAt: null,
        Test: false,
        TaxesIncluded: false,
        FinancialStatus.Paid,
        FulfillmentStatus: null,
        CustomerId: 77,
        SourceName: "web",
        LineItems: [.. lines],
        ShippingLines: [],
        Refunds: [],
        Additions: null,
        Totals: new OrderTotals(0, 0, 0, 0, 0, 0, 0, 0, 0),
        PresentmentCurrency: "USD",
        PresentmentTotal: 0);

    internal static LineItem Line(long id, int quantity, long unitPrice) =>
        new(id, ProductId: id * 10, VariantId: id * 100, $"Product {id}", null, null, quantity, quantity, unitPrice, GiftCard: false, [], []);

    internal static LineItem Taxed(this LineItem line, decimal rate, long amount) =>
        line with { Taxes = line.Taxes.Add(new TaxLine($"{rate:P}", rate, amount)) };

    internal static LineItem Discounted(this LineItem line, long amount) => line with { Discounts = line.Discounts.Add(amount) };

    internal static OrderSnapshot Shipped(this OrderSnapshot order, long price, long discounts, params TaxLine[] taxes) =>
        order with { ShippingLines = order.ShippingLines.Add(new ShippingLine(1 + order.ShippingLines.Length, "Standard", price, discounts, [.. taxes])) };

    internal static OrderSnapshot Refunded(this OrderSnapshot order, long refundId, DateTimeOffset at, params RefundLine[] lines) =>
        order with { Refunds = order.Refunds.Add(new Refund(refundId, at, [.. lines], [], [])) };

    internal static RefundLine Back(long lineId, int quantity, long subtotal, long tax) => new(lineId, quantity, subtotal, tax, "return");
}
