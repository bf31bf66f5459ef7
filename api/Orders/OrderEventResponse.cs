using XenoStore.Api.Sales;

namespace XenoStore.Api.Orders;

/// <summary>One row of the ledger that the order became.</summary>
/// <param name="Seq">Its position.</param>
/// <param name="Kind">Why it stands there.</param>
/// <param name="OccurredAt">The instant it is dated by.</param>
/// <param name="Day">That instant's date in the shop's zone: the day it counts on.</param>
/// <param name="LineItemId">The line, or null for a row of the whole order.</param>
/// <param name="RefundId">The refund record, for refunds and adjustments.</param>
/// <param name="Amounts">What it adds to its day.</param>
public sealed record OrderEventResponse(
    int Seq, SaleEventKind Kind, DateTimeOffset OccurredAt, DateOnly Day, long? LineItemId, long? RefundId, SalesAmounts Amounts)
{
    internal static OrderEventResponse Of(SaleEvent sale, Currency currency) => new(
        sale.Seq, sale.Kind, sale.OccurredAt.ToUniversalTime(), sale.Day, sale.LineItemId, sale.RefundId, new SalesAmounts(sale.Amounts, currency));
}
