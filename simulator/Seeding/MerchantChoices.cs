using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>What merchants decide about orders afterwards.</summary>
internal sealed class MerchantChoices(Shop shop, Dice dice, ShoppingTrips trips)
{
    private static readonly string[] Reasons = ["customer", "inventory", "fraud", "declined", "staff", "other"];
    private static readonly string[] RestockTypes = ["return", "return", "no_restock", "cancel"];
    private static readonly string?[] Notes = [null, null, "Damaged in transit", "Wrong size", "Changed mind"];

    public string CancelReason() => dice.Pick(Reasons);

    public CancelRecord CancelRecord() => (CancelRecord)dice.Weighted([0.35, 0.2, 0.45]);

    /// <summary>All or some of what is left, now and then with shipping and with a sum that does not match.</summary>
    public RefundRequest Refund(Order order, DateTimeOffset at)
    {
        var left = OrderRefunding.EverythingLeft(order);
        var shippingLeft = OrderRefunding.ShippingLeft(order);
        var full = dice.Chance(0.4);
        var onlyShipping = !full && shippingLeft > 0 && dice.Chance(0.06);
        return new RefundRequest
        {
            Lines = full ? left : onlyShipping ? [] : Some(left),
            RestockType = dice.Pick(RestockTypes),
            Shipping = full && dice.Chance(0.7) || onlyShipping ? shippingLeft : dice.Chance(0.12) ? shippingLeft / 2 : 0,
            Discrepancy = dice.Chance(0.1) ? shop.Profile.Currency.MinorPerMajor * dice.Between(-2, 5) : 0,
            Note = dice.Pick(Notes),
            ProcessedAt = dice.Chance(0.05) ? OrderPaying.Later(order.ProcessedAt, at - dice.Hours(1, 30)) : null,
        };
    }

    /// <summary>Goods to add and units to remove; at least one of both.</summary>
    public (IReadOnlyList<DraftLine> Added, IReadOnlyList<(LineItem Line, int Quantity)> Removed) Edit(Order order, IReadOnlyList<Product> products)
    {
        var left = OrderRefunding.EverythingLeft(order);
        var removes = left.Count > 0 && dice.Chance(0.45);
        var adds = !removes || dice.Chance(0.3);
        return (adds ? More(order, products) : [], removes ? [(left[0].Line, dice.Between(1, left[0].Quantity))] : []);
    }

    private DraftLine[] More(Order order, IReadOnlyList<Product> products)
    {
        var again = order.Lines.Find(l => l.Variant is { Product.Deleted: false } && !l.IsGiftCard);
        return again is not null && dice.Chance(0.3)
            ? [new DraftLine(again.Variant!, 1)]
            : [trips.Line(products)];
    }

    private List<(LineItem Line, int Quantity)> Some(IReadOnlyList<(LineItem Line, int Quantity)> left)
    {
        var some = left.Where(_ => dice.Chance(0.5)).Select(l => (l.Line, dice.Between(1, l.Quantity))).ToList();
        return some.Count > 0 || left.Count == 0 ? some : [(left[0].Line, 1)];
    }
}
