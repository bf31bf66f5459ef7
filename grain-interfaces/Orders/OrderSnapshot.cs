using System.Collections.Immutable;

namespace XenoStore;

/// <summary>
/// An order as Shopify held it at one moment, reduced to what the ledger, the reports and the order page need. The same record
/// comes out of a webhook body (REST-shaped) and of an Admin GraphQL page. All amounts are shop money in minor units of
/// <see cref="Currency"/>; all signs are as Shopify sends them (positive).
/// </summary>
/// <param name="Id">The number in <c>gid://shopify/Order/…</c>.</param>
/// <param name="Name">What people call it: <c>#1001</c>.</param>
/// <param name="Currency">The shop's currency at the time.</param>
/// <param name="CreatedAt">When Shopify made the record.</param>
/// <param name="ProcessedAt">When the sale happened: the order's date in every report.</param>
/// <param name="UpdatedAt">When anything about it last changed.</param>
/// <param name="CancelledAt">When it was cancelled, if it was.</param>
/// <param name="Test">A test order: counted nowhere.</param>
/// <param name="TaxesIncluded">Whether prices contain their tax.</param>
/// <param name="FinancialStatus">Shopify's display status.</param>
/// <param name="FulfillmentStatus">Lower-case Shopify word (<c>fulfilled</c>, <c>partial</c>, …), or null.</param>
/// <param name="CustomerId">Null for guests.</param>
/// <param name="SourceName">Sales channel word, such as <c>web</c>.</param>
/// <param name="LineItems">In Shopify's order; includes lines later removed (their <see cref="LineItem.Quantity"/> is what was ordered).</param>
/// <param name="ShippingLines">Shipping as sold.</param>
/// <param name="Refunds">Every refund record, also those that only remove edited items.</param>
/// <param name="Additions">
/// Lines added by order edits, from <c>Order.agreements</c>; empty when none were; null when the source cannot tell (webhooks).
/// </param>
/// <param name="Totals">Shopify's own sums, for the self-check.</param>
/// <param name="PresentmentCurrency">The buyer's currency.</param>
/// <param name="PresentmentTotal">Total in the buyer's currency, in its minor units; kept, never added.</param>
[GenerateSerializer, Immutable, Alias("xeno.order-snapshot")]
public sealed record OrderSnapshot(
    [property: Id(0)] long Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string Currency,
    [property: Id(3)] DateTimeOffset CreatedAt,
    [property: Id(4)] DateTimeOffset ProcessedAt,
    [property: Id(5)] DateTimeOffset UpdatedAt,
    [property: Id(6)] DateTimeOffset? CancelledAt,
    [property: Id(7)] bool Test,
    [property: Id(8)] bool TaxesIncluded,
    [property: Id(9)] FinancialStatus FinancialStatus,
    [property: Id(10)] string? FulfillmentStatus,
    [property: Id(11)] long? CustomerId,
    [property: Id(12)] string? SourceName,
    [property: Id(13)] ImmutableArray<LineItem> LineItems,
    [property: Id(14)] ImmutableArray<ShippingLine> ShippingLines,
    [property: Id(15)] ImmutableArray<Refund> Refunds,
    [property: Id(16)] ImmutableArray<LineAddition>? Additions,
    [property: Id(17)] OrderTotals Totals,
    [property: Id(18)] string PresentmentCurrency,
    [property: Id(19)] long PresentmentTotal);
