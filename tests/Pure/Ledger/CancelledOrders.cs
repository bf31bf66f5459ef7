using static XenoStore.Tests.Pure.Ledger.ExampleOrders;

namespace XenoStore.Tests.Pure.Ledger;

public class CancelledOrders
{
    private static readonly DateTimeOffset CancelDay = Placed.AddDays(3);

    [Fact]
    public void A_cancelled_order_is_a_sale_on_its_day_and_a_return_on_the_day_of_cancelling()
    {
        // 2 x 30.00 - 6.00 + 5.40 tax + shipping 5.00.
        var order = Order(Line(1, 2, 30_00).Discounted(6_00).Taxed(0.10m, 5_40)).Shipped(5_00, 0) with { CancelledAt = CancelDay };

        var byDay = order.Events().GroupBy(sale => sale.Day).ToDictionary(day => day.Key.Day, day => day.Sum());

        byDay[10].ShouldBe(new LedgerAmounts { GrossSales = 60_00, Discounts = -6_00, Shipping = 5_00, Taxes = 5_40, Orders = 1, Units = 2 });
        byDay[13].ShouldBe(new LedgerAmounts { Returns = -54_00, Shipping = -5_00, Taxes = -5_40, ReturnedUnits = 2 });
    }

    [Fact]
    public void A_cancellation_reverses_only_what_refunds_have_not()
    {
        // 3 x 10.00 with 1.00 tax each, one unit refunded before; shipping 5.00, of which 2.00 came back.
        var refund = new Refund(9, Placed.AddDays(1), [Back(1, 1, 10_00, 1_00)], [new RefundShipping(2_00, 0)], []);
        var order = Order(Line(1, 3, 10_00).Taxed(0.10m, 3_00)).Shipped(5_00, 0) with { Refunds = [refund], CancelledAt = CancelDay };

        var cancellation = order.Events().Of(SaleEventKind.Cancellation).ToArray();

        cancellation.Sum().ShouldBe(new LedgerAmounts { Returns = -20_00, Shipping = -3_00, Taxes = -2_00, ReturnedUnits = 2 });
        cancellation.Select(sale => sale.LineItemId).ShouldBe([1L, null]);
    }

    [Fact]
    public void Included_taxes_are_reversed_to_the_cent()
    {
        // 3 for 10.00 incl. 19 %: 30.00, tax 4.79. One unit back with 1.60 of tax (10.00 - 1.60 = 8.40 net); rest 16.81 net, 3.19 tax.
        var order = Order(Line(1, 3, 10_00).Taxed(0.19m, 4_79)).Refunded(9, Placed.AddDays(1), Back(1, 1, 10_00, 1_60))
            with { TaxesIncluded = true, CancelledAt = CancelDay };

        order.Events().Of(SaleEventKind.Cancellation).Sum().ShouldBe(
            new LedgerAmounts { Returns = -16_81, Taxes = -3_19, ReturnedUnits = 2 });
    }

    [Fact]
    public void When_a_refund_reverses_everything_the_cancellation_leaves_no_row()
    {
        var order = Order(Line(1, 1, 10_00)).Refunded(9, CancelDay, Back(1, 1, 10_00, 0)) with { CancelledAt = CancelDay };

        order.Events().Of(SaleEventKind.Cancellation).ShouldBeEmpty();
        order.Events().Sum().TotalSales.ShouldBe(0);
    }

    [Fact]
    public void A_refund_after_the_cancellation_takes_its_part_over()
    {
        var cancelled = Order(Line(1, 2, 10_00)) with { CancelledAt = CancelDay };
        var refundedLater = cancelled.Refunded(9, CancelDay.AddDays(10), Back(1, 1, 10_00, 0));

        refundedLater.Events().Of(SaleEventKind.Cancellation).Sum().Returns.ShouldBe(-10_00);
        refundedLater.Events().Sum().ShouldBe(cancelled.Events().Sum());
    }

    [Fact]
    public void Returned_units_never_fall_below_zero()
    {
        var order = Order(Line(1, 1, 10_00)).Refunded(9, Placed.AddDays(1), Back(1, 2, 8_00, 0)) with { CancelledAt = CancelDay };

        order.Events().Of(SaleEventKind.Cancellation).Sum().ShouldBe(new LedgerAmounts { Returns = -2_00 });
    }

    [Fact]
    public void Gift_cards_stay_outside_when_the_order_is_cancelled() =>
        (Order(Line(1, 1, 50_00) with { GiftCard = true }) with { CancelledAt = CancelDay })
            .Events().Of(SaleEventKind.Cancellation).ShouldBeEmpty();
}
