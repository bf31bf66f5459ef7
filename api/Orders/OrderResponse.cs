using XenoStore.Api.Sales;

namespace XenoStore.Api.Orders;

/// <summary>An order in a list.</summary>
/// <param name="Id">Shopify's order id.</param>
/// <param name="Name">What people call it: <c>#1001</c>.</param>
/// <param name="ProcessedAt">When the sale happened: the order's date in every figure.</param>
/// <param name="UpdatedAt">When it last changed at Shopify.</param>
/// <param name="CancelledAt">When it was cancelled, if it was.</param>
/// <param name="FinancialStatus">Shopify's display status.</param>
/// <param name="FulfillmentStatus">Shopify's word, if any.</param>
/// <param name="Test">A test order: it counts nowhere.</param>
/// <param name="CustomerId">Null for guests.</param>
/// <param name="CustomerName">The name to show; null for guests.</param>
/// <param name="CustomerNameSource">Where the name came from.</param>
/// <param name="Mismatch">Its sale events do not add up to Shopify's own totals; the order page says by how much.</param>
/// <param name="EditDateUnknown">An edit added items, and we do not know yet on which day.</param>
/// <param name="Amounts">What its sale events add up to.</param>
public sealed record OrderResponse(
    long Id,
    string Name,
    DateTimeOffset ProcessedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? CancelledAt,
    FinancialStatus FinancialStatus,
    string? FulfillmentStatus,
    bool Test,
    long? CustomerId,
    string? CustomerName,
    CustomerNameSource? CustomerNameSource,
    bool Mismatch,
    bool EditDateUnknown,
    SalesAmounts Amounts)
{
    internal static OrderResponse Of(OrderRow row, Currency currency) => new(
        row.Id, row.Name, row.ProcessedAt.ToUniversalTime(), row.UpdatedAt.ToUniversalTime(), row.CancelledAt?.ToUniversalTime(), row.FinancialStatus,
        row.FulfillmentStatus, row.Test, row.Customer?.Id, row.Customer?.Name, row.Customer?.NameSource, row.Mismatch, row.EditDateUnknown,
        new SalesAmounts(row.Amounts, currency));
}
