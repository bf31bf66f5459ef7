using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>What becomes of a placed order until the horizon: paid, edited, sent, refunded, cancelled, deleted.</summary>
internal sealed class OrderStory(Shop shop, Dice dice, MerchantChoices merchant, DateTimeOffset horizon)
{
    public void Tell(Order order, IReadOnlyList<Product> products)
    {
        var at = Checkout(order, dice);
        at = Settle(order, at);
        if (dice.Chance(0.03) && Comes(at += dice.Hours(0.2, 48)))
        {
            Edit(order, products, at);
        }

        var cancelled = dice.Chance(0.03);
        if (!cancelled && order.Payment == Payment.Paid && dice.Chance(0.93) && Comes(at += dice.Hours(2, 72)))
        {
            order.FulfilledAt = order.UpdatedAt = at;
        }

        for (var chance = 0.085; order.Payment == Payment.Paid && dice.Chance(chance) && Comes(at += dice.Hours(4, 24 * 20)); chance = 0.15)
        {
            OrderRefunding.Refund(shop, order, merchant.Refund(order, at), at);
        }

        if (cancelled && Comes(at += dice.Hours(0.5, 24 * 4)))
        {
            OrderCancelling.Cancel(shop, order, merchant.CancelReason(), merchant.CancelRecord(), at);
        }

        order.Deleted = dice.Chance(0.007) && Comes(at + TimeSpan.FromDays(3));
    }

    /// <summary>The payment made while ordering; most orders are paid at once.</summary>
    public DateTimeOffset Checkout(Order order, Dice payer)
    {
        var at = order.CreatedAt;
        switch (payer.Weighted([0.87, 0.03, 0.05, 0.035, 0.015]))
        {
            case 0: OrderPaying.Pay(shop, order, at); break;
            case 1: PayByGiftCard(order, at, payer); break;
            case 3: OrderPaying.Authorize(shop, order, at); break;
            case 4: OrderPaying.Pay(shop, order, at, amount: new OrderTotals(order).Total / 2); break;
            default: break;
        }

        return at;
    }

    private DateTimeOffset Settle(Order order, DateTimeOffset at)
    {
        if (order.Payment == Payment.Paid || !Comes(at += dice.Hours(2, 24 * 6)))
        {
            return at;
        }

        switch (dice.Weighted([0.6, 0.2, 0.2]))
        {
            case 0: OrderPaying.Pay(shop, order, at); break;
            case 1 when order.Payment == Payment.Authorized: OrderPaying.Expire(order, at); break;
            case 1 when order.Payment == Payment.Pending: OrderPaying.Void(shop, order, at); break;
            default: break;
        }

        return at;
    }

    private void Edit(Order order, IReadOnlyList<Product> products, DateTimeOffset at)
    {
        var (added, removed) = merchant.Edit(order, products);
        OrderEditing.Edit(shop, order, added, removed, at);
        if (order.Payment == Payment.PartiallyPaid && dice.Chance(0.8))
        {
            OrderPaying.Pay(shop, order, at);
        }
    }

    private void PayByGiftCard(Order order, DateTimeOffset at, Dice payer)
    {
        var total = new OrderTotals(order).Total;
        OrderPaying.Pay(shop, order, at, OrderPaying.GiftCardGateway, payer.Chance(0.5) ? total : total / 3);
        OrderPaying.Pay(shop, order, at);
    }

    private bool Comes(DateTimeOffset at) => at < horizon;
}
