using System.Collections.Immutable;

namespace XenoStore.Api.Orders;

/// <summary>Everything about one order: what was sold, what came back, and which rows of the ledger it became.</summary>
/// <param name="Currency">The shop's currency, ISO 4217: that of every amount.</param>
/// <param name="Order">The order as lists show it.</param>
/// <param name="CreatedAt">When Shopify made the record; it may differ from when the sale happened (imports).</param>
/// <param name="SourceName">Sales channel, if known.</param>
/// <param name="TaxesIncluded">Whether its prices contain their tax.</param>
/// <param name="PresentmentCurrency">The buyer's currency.</param>
/// <param name="PresentmentTotal">Its total in the buyer's currency: shown, never added.</param>
/// <param name="LineItems">What was sold.</param>
/// <param name="ShippingLines">Shipping as sold.</param>
/// <param name="Refunds">What came back.</param>
/// <param name="Events">Its rows of the ledger.</param>
/// <param name="SelfCheck">How these compare with Shopify's own totals.</param>
/// <param name="Previous">The order sold last before it; null for the shop's first.</param>
/// <param name="Next">The order sold first after it; null for the shop's last.</param>
public sealed record OrderDetailsResponse(
    string Currency,
    OrderResponse Order,
    DateTimeOffset CreatedAt,
    string? SourceName,
    bool TaxesIncluded,
    string PresentmentCurrency,
    string PresentmentTotal,
    ImmutableArray<LineItemResponse> LineItems,
    ImmutableArray<ShippingLineResponse> ShippingLines,
    ImmutableArray<RefundResponse> Refunds,
    ImmutableArray<OrderEventResponse> Events,
    SelfCheckResponse SelfCheck,
    OrderLinkResponse? Previous,
    OrderLinkResponse? Next)
{
    internal static OrderDetailsResponse Of(OrderDetails details)
    {
        var (snapshot, currency) = (details.Snapshot, XenoStore.Currency.Of(details.Snapshot.Currency));
        return new OrderDetailsResponse(
            currency.Code,
            OrderResponse.Of(details.Row, currency),
            snapshot.CreatedAt.ToUniversalTime(),
            snapshot.SourceName,
            snapshot.TaxesIncluded,
            snapshot.PresentmentCurrency,
            XenoStore.Currency.Of(snapshot.PresentmentCurrency).Format(snapshot.PresentmentTotal),
            [.. snapshot.LineItems.Select(line => LineItemResponse.Of(line, currency))],
            [.. snapshot.ShippingLines.Select(line => ShippingLineResponse.Of(line, currency))],
            [.. snapshot.Refunds.Select(refund => RefundResponse.Of(refund, currency))],
            [.. details.Events.Select(sale => OrderEventResponse.Of(sale, currency))],
            SelfCheckResponse.Of(details.SelfCheck, currency),
            OrderLinkResponse.Of(details.Neighbours.Previous),
            OrderLinkResponse.Of(details.Neighbours.Next));
    }
}
