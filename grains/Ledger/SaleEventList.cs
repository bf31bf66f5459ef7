using System.Collections.Immutable;

namespace XenoStore.Grains.Ledger;

/// <summary>The ledger rows of one order while they are being derived: numbers them, dates them and leaves out those that add nothing.</summary>
internal sealed class SaleEventList(OrderSnapshot order, ShopCalendar calendar)
{
    private readonly ImmutableArray<SaleEvent>.Builder _rows = ImmutableArray.CreateBuilder<SaleEvent>(order.LineItems.Length + 1);

    /// <summary>The order that the rows are of.</summary>
    public OrderSnapshot Order { get; } = order;

    /// <summary>Whether the order's prices contain tax.</summary>
    public PriceBasis Basis { get; } = new(order.TaxesIncluded);

    /// <summary>The lines that count as sales, in Shopify's order: a gift card sold is money kept for later, not a sale.</summary>
    public ImmutableArray<LineItem> SaleLines { get; } = [.. order.LineItems.Where(line => !line.GiftCard)];

    /// <summary>Appends a row dated by <paramref name="at"/>, unless every amount is zero.</summary>
    public void Add(
        SaleEventKind kind,
        DateTimeOffset at,
        LedgerAmounts amounts,
        LineItem? line = null,
        long? refundId = null,
        FinancialStatus? status = null)
    {
        if (amounts == default)
        {
            return;
        }

        // UTC, so that a webhook (shop-local offsets) and a page (UTC) give the same rows.
        var occurredAt = at.ToUniversalTime();
        _rows.Add(new SaleEvent(
            _rows.Count, kind, occurredAt, calendar.DayOf(occurredAt), line?.Id, line?.ProductId, Order.CustomerId, refundId, status, amounts));
    }

    /// <summary>The rows added so far.</summary>
    public ImmutableArray<SaleEvent> ToImmutable() => _rows.ToImmutable();
}
