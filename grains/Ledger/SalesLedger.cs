using System.Collections.Immutable;

namespace XenoStore.Grains.Ledger;

/// <summary>
/// Turns an order into the sale events that Shopify's own reports count ("Sales reports": each row records one event, and a single
/// order can produce several). Same snapshot in, same events out; a newer snapshot replaces all events of its order.
/// </summary>
public static class SalesLedger
{
    /// <summary>
    /// The events of an order, numbered from 0: placed (the order itself, then its lines), added by edits, refunds and their
    /// adjustments, cancellation. Empty for test orders.
    /// </summary>
    /// <param name="order">All amounts in the shop's currency.</param>
    /// <param name="calendar">Dates the events.</param>
    /// <exception cref="OverflowException">An amount does not fit 64 bits.</exception>
    public static ImmutableArray<SaleEvent> Derive(OrderSnapshot order, ShopCalendar calendar)
    {
        if (order.Test)
        {
            return [];
        }

        var rows = new SaleEventList(order, calendar);
        PlacedEvents.AddTo(rows);
        RefundEvents.AddTo(rows);
        CancellationEvents.AddTo(rows);
        return rows.ToImmutable();
    }
}
