using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Truth;

namespace XenoStore.Tests.Simulator.Facts;

public class OrderTotalsTests
{
    public static TheoryData<int> Shops => [.. Enumerable.Range(0, 9)];

    [Theory]
    [MemberData(nameof(Shops))]
    public void What_an_order_sold_in_all_is_its_current_total_but_for_tip_and_gift_cards(int index)
    {
        var shop = SeededShops.All[index];
        foreach (var order in SeededShops.OrdersOf(shop).Where(o => !o.Test))
        {
            var sold = SalesTruth.Of(shop.Profile, [order]).Values;
            var giftCards = order.Lines.Where(l => l.IsGiftCard).Sum(l => l.UnitPrice * OrderTotals.CurrentQuantity(order, l));
            sold.Sum(d => d.TotalSales).ShouldBe(new OrderTotals(order).CurrentTotal - order.Tip - giftCards, order.Name);
            sold.Sum(d => d.Taxes).ShouldBe(new OrderTotals(order).CurrentTax, order.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Shops))]
    public void Totals_add_up_as_the_buyer_sees_them(int index)
    {
        foreach (var order in SeededShops.OrdersOf(SeededShops.All[index]))
        {
            var totals = new OrderTotals(order);
            totals.Discounts.ShouldBe(order.Lines.Sum(l => l.Discount) + (order.Shipping?.Discount ?? 0));
            totals.Subtotal.ShouldBe(totals.LineItemsPrice - order.Lines.Sum(l => l.Discount));
            totals.Total.ShouldBe(totals.Subtotal + totals.Shipping + (order.TaxesIncluded ? 0 : totals.Tax) + order.Tip);
            totals.CurrentTotal.ShouldBeLessThanOrEqualTo(totals.Total);
            totals.NetPayment.ShouldBeGreaterThanOrEqualTo(0);
            order.Lines.ShouldAllBe(l => l.RemainingQuantity >= 0 && l.Subtotal >= 0);
        }
    }
}
