using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

internal static class OrderCancelling
{
    /// <summary>Cancels an order; what was paid is handed back with the record, what was only authorised is voided.</summary>
    public static void Cancel(Shop shop, Order order, string reason, CancelRecord record, DateTimeOffset at)
    {
        var paid = new OrderTotals(order).NetPayment > 0;
        if (record != CancelRecord.None)
        {
            OrderRefunding.Refund(shop, order, new RefundRequest
            {
                Lines = OrderRefunding.EverythingLeft(order),
                RestockType = "cancel",
                Shipping = record == CancelRecord.Everything ? OrderRefunding.ShippingLeft(order) : 0,
                HandsBackMoney = paid,
                Note = "Order canceled",
            }, at);
        }

        if (!paid && order.Payment is Payment.Pending or Payment.Authorized)
        {
            OrderPaying.Void(shop, order, at);
        }

        order.CancelledAt = at;
        order.CancelReason = reason;
        order.UpdatedAt = OrderPaying.Later(order, at);
    }
}
