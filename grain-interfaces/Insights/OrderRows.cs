using System.Collections.Immutable;

namespace XenoStore;

/// <summary>An order in a list. <see cref="Amounts"/> are the sums of its sale events.</summary>
[GenerateSerializer, Immutable, Alias("xeno.order-row")]
public sealed record OrderRow(
    [property: Id(0)] long Id,
    [property: Id(1)] string Name,
    [property: Id(2)] DateTimeOffset ProcessedAt,
    [property: Id(3)] DateTimeOffset UpdatedAt,
    [property: Id(4)] DateTimeOffset? CancelledAt,
    [property: Id(5)] FinancialStatus FinancialStatus,
    [property: Id(6)] string? FulfillmentStatus,
    [property: Id(7)] bool Test,
    [property: Id(8)] NamedCustomer? Customer,
    [property: Id(9)] bool Mismatch,
    [property: Id(10)] bool EditDateUnknown,
    [property: Id(11)] LedgerAmounts Amounts);

/// <summary>A page of orders with the sums of <em>all</em> matching rows, not of the page.</summary>
[GenerateSerializer, Immutable, Alias("xeno.order-page")]
public sealed record OrderPage(
    [property: Id(0)] ImmutableArray<OrderRow> Rows,
    [property: Id(1)] string? NextCursor,
    [property: Id(2)] long Count,
    [property: Id(3)] LedgerAmounts Sums);

/// <summary>How an order's own sale events compare with Shopify's totals of it.</summary>
/// <param name="LedgerTotal">Sum of the events' total sales, plus tips and gift cards sold, minus nothing else: comparable with Shopify's.</param>
/// <param name="ShopifyTotal"><c>current_total_price</c>.</param>
/// <param name="LedgerTax">Sum of the events' taxes.</param>
/// <param name="ShopifyTax"><c>current_total_tax</c>.</param>
/// <param name="Note">What differs and why it may, in one sentence; null when both agree.</param>
[GenerateSerializer, Immutable, Alias("xeno.self-check")]
public sealed record SelfCheck(
    [property: Id(0)] long LedgerTotal,
    [property: Id(1)] long ShopifyTotal,
    [property: Id(2)] long LedgerTax,
    [property: Id(3)] long ShopifyTax,
    [property: Id(4)] string? Note)
{
    /// <summary>Whether total and tax agree to the minor unit.</summary>
    public bool Agrees => LedgerTotal == ShopifyTotal && LedgerTax == ShopifyTax;
}

/// <summary>An order as another one points at it.</summary>
[GenerateSerializer, Immutable, Alias("xeno.order-link")]
public sealed record OrderLink([property: Id(0)] long Id, [property: Id(1)] string Name);

/// <summary>The orders sold last before and first after one; null where it is the first or the last.</summary>
[GenerateSerializer, Immutable, Alias("xeno.order-neighbours")]
public sealed record OrderNeighbours([property: Id(0)] OrderLink? Previous, [property: Id(1)] OrderLink? Next);

/// <summary>Everything about one order.</summary>
[GenerateSerializer, Immutable, Alias("xeno.order-details")]
public sealed record OrderDetails(
    [property: Id(0)] OrderRow Row,
    [property: Id(1)] OrderSnapshot Snapshot,
    [property: Id(2)] ImmutableArray<SaleEvent> Events,
    [property: Id(3)] SelfCheck SelfCheck,
    [property: Id(4)] OrderNeighbours Neighbours);
