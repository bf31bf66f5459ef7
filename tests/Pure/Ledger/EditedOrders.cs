using static XenoStore.Tests.Pure.Ledger.ExampleOrders;

namespace XenoStore.Tests.Pure.Ledger;

public class EditedOrders
{
    private static readonly DateTimeOffset NextDay = Placed.AddDays(1);

    [Fact]
    public void A_line_added_by_an_edit_counts_on_the_day_of_the_edit_and_is_no_further_order()
    {
        var order = Order(Line(1, 1, 20_00), Line(2, 2, 5_00).Taxed(0.10m, 1_00)) with { Additions = [new LineAddition(2, 2, NextDay)] };

        var added = order.Events().Of(SaleEventKind.Added).ShouldHaveSingleItem();

        added.Day.ShouldBe(new DateOnly(2026, 3, 11));
        added.LineItemId.ShouldBe(2);
        added.Amounts.ShouldBe(new LedgerAmounts { GrossSales = 10_00, Taxes = 1_00, Units = 2 });
        order.Events().Where(sale => sale.LineItemId == 2).ShouldBe([added]);
    }

    [Fact]
    public void Units_added_to_a_line_take_their_share_and_the_sale_keeps_the_left_over_cents()
    {
        // 3 x 10.00, discount 1.00, tax 2.00; 1 unit placed, 2 added.
        // Discount 100: 33 | 66, 1 left -> 34 | 66. Tax 200: 66 | 133, 1 left -> 67 | 133.
        var order = Order(Line(1, 3, 10_00).Discounted(1_00).Taxed(0.07m, 2_00)) with { Additions = [new LineAddition(1, 2, NextDay)] };

        var events = order.Events().Where(sale => sale.LineItemId == 1).ToArray();

        events.Select(sale => sale.Amounts).ShouldBe(
        [
            new LedgerAmounts { GrossSales = 10_00, Discounts = -34, Taxes = 67, Units = 1 },
            new LedgerAmounts { GrossSales = 20_00, Discounts = -66, Taxes = 1_33, Units = 2 },
        ]);
    }

    [Fact]
    public void Two_edits_of_a_line_are_two_events_in_the_order_they_happened()
    {
        var order = Order(Line(1, 4, 10_00)) with
        {
            Additions = [new LineAddition(1, 1, Placed.AddDays(5)), new LineAddition(1, 2, NextDay)],
        };

        order.Events().Of(SaleEventKind.Added).Select(sale => (sale.Day.Day, sale.Amounts.Units)).ShouldBe([(11, 2), (15, 1)]);
    }

    [Fact]
    public void An_agreement_never_adds_more_units_than_the_line_has()
    {
        var order = Order(Line(1, 2, 10_00)) with { Additions = [new LineAddition(1, 5, NextDay), new LineAddition(9, 1, NextDay)] };

        order.Events().Sum().ShouldBe(new LedgerAmounts { GrossSales = 20_00, Orders = 1, Units = 2 });
    }

    [Fact]
    public void Without_agreements_an_added_line_counts_on_the_day_of_the_order()
    {
        var order = Order(Line(1, 1, 20_00), Line(2, 2, 5_00)) with { Additions = null };

        order.Events().ShouldAllBe(sale => sale.Day == new DateOnly(2026, 3, 10) && sale.Kind == SaleEventKind.Placed);
    }

    [Fact]
    public void An_item_that_an_edit_removed_is_a_return_of_that_day()
    {
        var order = Order(Line(1, 1, 20_00), Line(2, 2, 5_00) with { CurrentQuantity = 0 })
            .Refunded(9, NextDay, Back(2, 2, 10_00, 0) with { RestockType = "no_restock" });

        var events = order.Events();

        events.Of(SaleEventKind.Refund).ShouldHaveSingleItem().Day.ShouldBe(new DateOnly(2026, 3, 11));
        events.Sum().ShouldBe(new LedgerAmounts { GrossSales = 30_00, Returns = -10_00, Orders = 1, Units = 3, ReturnedUnits = 2 });
    }
}
