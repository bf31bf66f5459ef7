using static XenoStore.Tests.Pure.Ledger.ExampleOrders;

namespace XenoStore.Tests.Pure.Ledger;

public class RefundedOrders
{
    private static readonly DateTimeOffset Later = Placed.AddDays(9);

    [Fact]
    public void Goods_reversed_are_a_return_on_the_day_of_the_refund()
    {
        // 2 x 30.00 + 10 % tax; one unit back: 30.00 and 3.00.
        var order = Order(Line(1, 2, 30_00).Taxed(0.10m, 6_00)).Refunded(9, Later, Back(1, 1, 30_00, 3_00));

        var refund = order.Events().Of(SaleEventKind.Refund).ShouldHaveSingleItem();

        refund.Day.ShouldBe(new DateOnly(2026, 3, 19));
        (refund.RefundId, refund.LineItemId, refund.ProductId).ShouldBe((9L, 1L, 10L));
        refund.Amounts.ShouldBe(new LedgerAmounts { Returns = -30_00, Taxes = -3_00, ReturnedUnits = 1 });
        order.Events().Sum().TotalSales.ShouldBe(33_00);
    }

    [Fact]
    public void An_included_tax_is_taken_out_of_the_refund_too()
    {
        // 119.00 with 19.00 inside, all of it back.
        var order = Order(Line(1, 1, 119_00).Taxed(0.19m, 19_00)).Refunded(9, Later, Back(1, 1, 119_00, 19_00)) with { TaxesIncluded = true };

        order.Events().Of(SaleEventKind.Refund).Sum().ShouldBe(new LedgerAmounts { Returns = -100_00, Taxes = -19_00, ReturnedUnits = 1 });
        order.Events().Sum().TotalSales.ShouldBe(0);
    }

    [Fact]
    public void Shipping_handed_back_is_a_row_without_a_line()
    {
        var refund = new Refund(9, Later, [], [new RefundShipping(5_95, 95), new RefundShipping(1_19, 19)], []);
        var order = Order().Shipped(7_14, 0, new TaxLine("MwSt", 0.19m, 1_14)) with { Refunds = [refund] };

        // Taxes added: 7.14 of shipping and 1.14 of tax are handed back.
        order.Events().Of(SaleEventKind.Refund).ShouldHaveSingleItem().Amounts
            .ShouldBe(new LedgerAmounts { Shipping = -7_14, Taxes = -1_14 });

        // Taxes included: 7.14 contains 1.14.
        var included = (order with { TaxesIncluded = true }).Events().Of(SaleEventKind.Refund).ShouldHaveSingleItem();
        included.LineItemId.ShouldBeNull();
        included.Amounts.ShouldBe(new LedgerAmounts { Shipping = -6_00, Taxes = -1_14 });
    }

    [Fact]
    public void A_gift_card_taken_back_is_no_return()
    {
        var order = Order(Line(1, 1, 50_00) with { GiftCard = true }, Line(2, 1, 20_00))
            .Refunded(9, Later, Back(1, 1, 50_00, 0), Back(2, 1, 20_00, 0));

        order.Events().Of(SaleEventKind.Refund).ShouldHaveSingleItem().LineItemId.ShouldBe(2);
    }

    [Fact]
    public void A_refund_of_a_line_the_order_does_not_hold_is_left_out()
    {
        var order = Order(Line(1, 1, 50_00)).Refunded(9, Later, Back(404, 1, 50_00, 0));

        order.Events().Sum().TotalSales.ShouldBe(50_00);
    }

    [Fact]
    public void A_discrepancy_stands_beside_sales()
    {
        // 5.00 kept back as a restocking fee: adjustment of +5.00 and 0.44 of its tax; sales fall by the goods alone.
        var refund = new Refund(9, Later, [Back(1, 1, 20_00, 0)], [], [new RefundAdjustment(5_00, 44, "refund_discrepancy")]);
        var order = Order(Line(1, 1, 20_00)) with { Refunds = [refund] };

        var adjustment = order.Events().Of(SaleEventKind.Adjustment).ShouldHaveSingleItem();

        (adjustment.RefundId, adjustment.Day.Day).ShouldBe((9L, 19));
        adjustment.Amounts.ShouldBe(new LedgerAmounts { Adjustments = 5_44 });
        order.Events().Sum().TotalSales.ShouldBe(0);
    }

    [Fact]
    public void A_refund_that_moves_nothing_leaves_no_row() =>
        Order(Line(1, 1, 20_00)).Refunded(9, Later).Events().Of(SaleEventKind.Refund).ShouldBeEmpty();

    [Fact]
    public void Each_refund_counts_on_its_own_day()
    {
        var order = Order(Line(1, 3, 10_00))
            .Refunded(9, Placed.AddDays(1), Back(1, 1, 10_00, 0))
            .Refunded(10, Placed.AddDays(40), Back(1, 2, 20_00, 0));

        order.Events().Of(SaleEventKind.Refund).Select(sale => (sale.RefundId, sale.Day, sale.Amounts.Returns)).ShouldBe(
        [
            (9L, new DateOnly(2026, 3, 11), -10_00L),
            (10L, new DateOnly(2026, 4, 19), -20_00L),
        ]);
    }
}
