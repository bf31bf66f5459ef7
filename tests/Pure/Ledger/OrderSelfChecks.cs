using XenoStore.Grains.Ledger;
using static XenoStore.Tests.Pure.Ledger.ExampleOrders;

namespace XenoStore.Tests.Pure.Ledger;

public class OrderSelfChecks
{
    [Fact]
    public void An_order_whose_events_add_up_to_Shopifys_total_agrees()
    {
        // 20.00 + 1.78 tax + 5.00 shipping.
        var order = Order(Line(1, 1, 20_00).Taxed(0.08875m, 1_78)).Shipped(5_00, 0) with { Totals = Current(total: 26_78, tax: 1_78) };

        var check = Check(order);

        check.ShouldBe(new SelfCheck(26_78, 26_78, 1_78, 1_78, null));
        check.Agrees.ShouldBeTrue();
    }

    [Fact]
    public void Tips_cash_rounding_and_gift_cards_still_on_the_order_are_part_of_Shopifys_total()
    {
        // Goods 20.00; two gift cards of 50.00 less 10.00 discount, one taken back: 45.00 stay; tip 3.00; rounded by -0.02.
        var giftCard = (Line(2, 2, 50_00) with { GiftCard = true, CurrentQuantity = 1 }).Discounted(10_00);
        var order = Order(Line(1, 1, 20_00), giftCard).Refunded(9, Placed.AddDays(1), Back(2, 1, 45_00, 0))
            with { Totals = Current(total: 67_98, tax: 0) with { Tip = 3_00, CashRounding = -2 } };

        Check(order).LedgerTotal.ShouldBe(67_98);
        Check(order).Agrees.ShouldBeTrue();
    }

    [Fact]
    public void One_cent_off_is_flagged_with_the_difference()
    {
        var order = Order(Line(1, 1, 20_00)) with { Totals = Current(total: 20_01, tax: 0) };

        var check = Check(order);

        OrderSelfCheck.Flags(order, check).ShouldBeTrue();
        check.Note.ShouldNotBeNull().ShouldContain("-0.01");
    }

    [Fact]
    public void A_cancellation_without_restock_says_why_Shopify_may_differ()
    {
        var order = Order(Line(1, 1, 20_00)) with { CancelledAt = Placed.AddDays(1), Totals = Current(total: 20_00, tax: 0) };

        Check(order).Note.ShouldNotBeNull().ShouldContain("without restocking");
    }

    [Fact]
    public void A_test_order_disagrees_but_is_never_flagged()
    {
        var order = Order(Line(1, 1, 20_00)) with { Test = true, Totals = Current(total: 20_00, tax: 0) };

        OrderSelfCheck.Flags(order, Check(order)).ShouldBeFalse();
    }

    private static SelfCheck Check(OrderSnapshot order) => OrderSelfCheck.Of(order, order.Events());

    private static OrderTotals Current(long total, long tax) => new(total, tax, 0, CurrentTax: tax, CurrentTotal: total, 0, 0, 0, 0);
}
