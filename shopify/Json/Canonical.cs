using System.Collections.Immutable;

namespace XenoStore.Shopify.Json;

/// <summary>
/// One order for lists that GraphQL and REST may give differently, so that the same state of an order is the same snapshot whichever
/// way it came.
/// </summary>
internal static class Canonical
{
    /// <summary>The reason of an adjustment that states none.</summary>
    internal const string Discrepancy = "refund_discrepancy";

    internal static ImmutableArray<LineItem> LineItems(IEnumerable<LineItem> lines) => [.. lines.OrderBy(l => l.Id)];

    internal static ImmutableArray<ShippingLine> ShippingLines(IEnumerable<ShippingLine> lines) => [.. lines.OrderBy(l => l.Id)];

    internal static ImmutableArray<Refund> Refunds(IEnumerable<Refund> refunds) => [.. refunds.OrderBy(r => r.Id)];

    internal static ImmutableArray<RefundLine> RefundLines(IEnumerable<RefundLine> lines) =>
        [.. lines.OrderBy(l => l.LineItemId).ThenBy(l => l.Quantity).ThenBy(l => l.Subtotal).ThenBy(l => l.Tax)];

    internal static ImmutableArray<LineAddition> Additions(IEnumerable<LineAddition> additions) =>
        [.. additions.OrderBy(a => a.HappenedAt).ThenBy(a => a.LineItemId)];
}
