using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

/// <summary>Money coming in, or failing to.</summary>
internal static class OrderPaying
{
    public const string CardGateway = "shopify_payments";
    public const string GiftCardGateway = "gift_card";

    /// <summary>Pays all that is owed, or a part of it; captures first what had been authorised.</summary>
    /// <param name="amount">Minor units; null pays what is outstanding.</param>
    public static void Pay(Shop shop, Order order, DateTimeOffset at, string gateway = CardGateway, long? amount = null)
    {
        var outstanding = new OrderTotals(order).Outstanding;
        var paid = Math.Min(amount ?? outstanding, outstanding);
        if (paid > 0)
        {
            order.Transactions.Add(New(shop, order.Payment == Payment.Authorized ? "capture" : "sale", gateway, paid, at));
        }

        order.Payment = paid < outstanding ? Payment.PartiallyPaid : Payment.Paid;
        order.UpdatedAt = Later(order, at);
    }

    public static void Authorize(Shop shop, Order order, DateTimeOffset at)
    {
        order.Transactions.Add(New(shop, "authorization", CardGateway, new OrderTotals(order).Total, at));
        order.Payment = Payment.Authorized;
        order.UpdatedAt = Later(order, at);
    }

    /// <summary>The authorisation ran out unused.</summary>
    public static void Expire(Order order, DateTimeOffset at)
    {
        order.Payment = Payment.Expired;
        order.UpdatedAt = Later(order, at);
    }

    public static void Void(Shop shop, Order order, DateTimeOffset at)
    {
        if (order.Payment == Payment.Authorized)
        {
            order.Transactions.Add(New(shop, "void", CardGateway, new OrderTotals(order).Total, at));
        }

        order.Payment = Payment.Voided;
        order.UpdatedAt = Later(order, at);
    }

    public static DateTimeOffset Later(Order order, DateTimeOffset at) => Later(order.UpdatedAt, at);

    public static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    public static OrderTransaction New(Shop shop, string kind, string gateway, long amount, DateTimeOffset at) =>
        new(shop.TransactionIds.Next(), kind, gateway, "success", amount, at);
}
