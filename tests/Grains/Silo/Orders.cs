namespace XenoStore.Tests.Grains.Silo;

/// <summary>Small orders, and the grains they are offered to.</summary>
internal static class Orders
{
    internal static readonly DateTimeOffset Noon = new(2026, 6, 15, 16, 0, 0, TimeSpan.Zero); // 12:00 in New York
    internal static readonly DateOnly Day = new(2026, 6, 15);
    internal static readonly DateRange Month = new(new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 30));

    /// <summary>One line of one unit, without tax.</summary>
    internal static OrderSnapshot Order(long id, long price, string currency = "USD", DateTimeOffset? processedAt = null)
    {
        var at = processedAt ?? Noon;
        return new OrderSnapshot(
            id, $"#{id}", currency, at, at, at, null, Test: false, TaxesIncluded: false, FinancialStatus.Paid, null, CustomerId: 7_000 + id, "web",
            [new LineItem(id * 10, 1, 2, "A thing", null, null, 1, 1, price, GiftCard: false, [], [])],
            [], [], null, new OrderTotals(price, 0, price, 0, price, 0, 0, 0, 0), currency, price);
    }

    /// <summary>The whole order taken back, and updated so much later.</summary>
    internal static OrderSnapshot Refunded(this OrderSnapshot order, long refundId, TimeSpan later) => order with
    {
        UpdatedAt = order.UpdatedAt + later,
        FinancialStatus = FinancialStatus.Refunded,
        Refunds =
        [
            .. order.Refunds,
            new Refund(refundId, order.UpdatedAt + later, [new RefundLine(order.LineItems[0].Id, 1, order.LineItems[0].UnitPrice, 0, "return")], [], []),
        ],
    };

    internal static IOrderGrain Order(this IClusterClient grains, TenantId tenant, long orderId) =>
        grains.GetGrain<IOrderGrain>(GrainKeys.Order(tenant, orderId));

    internal static Task<UpsertOutcome> OfferAsync(this IClusterClient grains, TenantId tenant, OrderSnapshot order, DateTimeOffset? triggeredAt = null) =>
        grains.Order(tenant, order.Id).Upsert(order, new RecordVersion(order.UpdatedAt, triggeredAt ?? order.UpdatedAt), CancellationToken.None);
}
