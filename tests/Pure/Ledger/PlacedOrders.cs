using XenoStore.Grains.Ledger;
using static XenoStore.Tests.Pure.Ledger.ExampleOrders;

namespace XenoStore.Tests.Pure.Ledger;

public class PlacedOrders
{
    [Fact]
    public void Taxes_added_stand_beside_the_prices()
    {
        // 3 x 19.99 = 59.97; discount 5.00; NY tax 8.875 % of 54.97 = 4.88 (4.8786).
        var order = Order(Line(1, 3, 19_99).Discounted(5_00).Taxed(0.08875m, 4_88));

        var sum = order.Events().Sum();

        sum.ShouldBe(new LedgerAmounts { GrossSales = 59_97, Discounts = -5_00, Taxes = 4_88, Orders = 1, Units = 3 });
        sum.NetSales.ShouldBe(54_97);
        sum.TotalSales.ShouldBe(59_85);
    }

    [Fact]
    public void Taxes_included_are_taken_out_once_and_the_total_stays_what_the_customer_pays()
    {
        // 2 x 119.00 = 238.00, discount 23.80, paid 214.20, 19 % inside = 34.20 (214.20 / 1.19 = 180.00).
        // net 214.20 - 34.20 = 180.00; discount without tax 23.80 / 1.19 = 20.00; gross 200.00.
        var order = Order(Line(1, 2, 119_00).Discounted(23_80).Taxed(0.19m, 34_20)) with { Currency = "EUR", TaxesIncluded = true };

        var sum = order.Events("Europe/Berlin").Sum();

        sum.ShouldBe(new LedgerAmounts { GrossSales = 200_00, Discounts = -20_00, Taxes = 34_20, Orders = 1, Units = 2 });
        sum.TotalSales.ShouldBe(214_20);
    }

    [Fact]
    public void Half_a_cent_of_an_included_discount_is_rounded_away_from_zero_without_moving_the_total()
    {
        // Discount 0.25 with 100 % tax inside: 0.125 -> 0.13. Paid 1.00 - 0.25 = 0.75, tax 0.38, net 0.37, gross 0.37 + 0.13 = 0.50.
        var order = Order(Line(1, 1, 1_00).Discounted(25).Taxed(1.00m, 38)) with { TaxesIncluded = true };

        var sum = order.Events().Sum();

        sum.ShouldBe(new LedgerAmounts { GrossSales = 50, Discounts = -13, Taxes = 38, Orders = 1, Units = 1 });
        sum.TotalSales.ShouldBe(75);
    }

    [Fact]
    public void Yen_have_no_smaller_unit()
    {
        // 3 x 1,100 = 3,300 with 10 % inside; discount 333; paid 2,967; tax 270 (2,967 / 11 = 269.7).
        // net 2,967 - 270 = 2,697; discount without tax 333 / 1.1 = 302.7 -> 303; gross 3,000.
        var order = Order(Line(1, 3, 1_100).Discounted(333).Taxed(0.10m, 270)) with { Currency = "JPY", TaxesIncluded = true };

        var sum = order.Events("Asia/Tokyo").Sum();

        sum.ShouldBe(new LedgerAmounts { GrossSales = 3_000, Discounts = -303, Taxes = 270, Orders = 1, Units = 3 });
        sum.TotalSales.ShouldBe(2_967);
    }

    [Fact]
    public void Dinars_have_a_thousand_fils()
    {
        // 7 x 1.255 = 8.785 KWD, discount 0.001, tax 5 % of 8.784 = 0.439 (0.4392).
        var order = Order(Line(1, 7, 1_255).Discounted(1).Taxed(0.05m, 439)) with { Currency = "KWD" };

        var sum = order.Events("Asia/Kuwait").Sum();

        sum.ShouldBe(new LedgerAmounts { GrossSales = 8_785, Discounts = -1, Taxes = 439, Orders = 1, Units = 7 });
        sum.TotalSales.ShouldBe(9_223);
    }

    [Fact]
    public void Several_tax_rates_of_a_line_add_up_before_a_discount_is_freed_of_tax()
    {
        // State 4 % + city 6 % inside: discount 11.00 / 1.10 = 10.00. Paid 110.00 - 11.00 = 99.00, tax 3.60 + 5.40, net 90.00.
        var order = Order(Line(1, 1, 110_00).Discounted(11_00).Taxed(0.04m, 3_60).Taxed(0.06m, 5_40)) with { TaxesIncluded = true };

        order.Events().Sum().ShouldBe(
            new LedgerAmounts { GrossSales = 100_00, Discounts = -10_00, Taxes = 9_00, Orders = 1, Units = 1 });
    }

    [Fact]
    public void Shipping_counts_after_its_discounts_and_carries_its_tax()
    {
        // 10.00 - 2.00 = 8.00, tax 0.71 beside it.
        var added = Order().Shipped(10_00, 2_00, new TaxLine("NY", 0.08875m, 71));
        added.Events().Sum().ShouldBe(new LedgerAmounts { Shipping = 8_00, Taxes = 71, Orders = 1 });

        // Two lines, 11.90 + 5.95 - 0.00, of which 1.90 + 0.95 is tax.
        var included = Order().Shipped(11_90, 0, new TaxLine("MwSt", 0.19m, 1_90)).Shipped(5_95, 0, new TaxLine("MwSt", 0.19m, 95));
        (included with { TaxesIncluded = true }).Events().Sum().ShouldBe(new LedgerAmounts { Shipping = 15_00, Taxes = 2_85, Orders = 1 });
    }

    [Fact]
    public void A_gift_card_sold_is_outside_sales()
    {
        var order = Order(Line(1, 1, 50_00) with { GiftCard = true }, Line(2, 1, 20_00));

        order.Events().Sum().ShouldBe(new LedgerAmounts { GrossSales = 20_00, Orders = 1, Units = 1 });
    }

    [Fact]
    public void Duties_and_fees_belong_to_the_order_not_to_a_line()
    {
        var order = Order(Line(1, 1, 20_00)) with { Totals = new OrderTotals(0, 0, 0, 0, 0, 0, Duties: 3_00, Fees: 1_50, 0) };

        var events = order.Events();

        events[0].Amounts.ShouldBe(new LedgerAmounts { Duties = 3_00, Fees = 1_50, Orders = 1 });
        events.Sum().TotalSales.ShouldBe(24_50);
    }

    [Fact]
    public void A_tip_is_outside_total_sales()
    {
        var order = Order(Line(1, 1, 20_00)) with { Totals = new OrderTotals(0, 0, 0, 0, 0, Tip: 5_00, 0, 0, 0) };

        order.Events().Sum().TotalSales.ShouldBe(20_00);
    }

    [Fact]
    public void A_test_order_counts_nowhere() =>
        (Order(Line(1, 1, 20_00)).Shipped(5_00, 0) with { Test = true }).Events().ShouldBeEmpty();

    [Fact]
    public void Only_the_row_of_the_order_itself_counts_it_and_knows_its_status()
    {
        var events = (Order(Line(1, 1, 20_00), Line(2, 2, 5_00)) with { FinancialStatus = FinancialStatus.Pending }).Events();

        events.Select(sale => (sale.Seq, sale.LineItemId, sale.ProductId, sale.FinancialStatus, sale.Amounts.Orders)).ShouldBe(
        [
            (0, null, null, FinancialStatus.Pending, 1),
            (1, 1L, 10L, null, 0),
            (2, 2L, 20L, null, 0),
        ]);
        events.ShouldAllBe(sale => sale.CustomerId == 77 && sale.Kind == SaleEventKind.Placed && sale.RefundId == null);
    }

    [Fact]
    public void An_imported_order_is_dated_by_when_it_was_processed()
    {
        var order = Order(Line(1, 1, 20_00)) with { CreatedAt = Placed, ProcessedAt = Placed.AddMonths(-5) };

        order.Events().ShouldAllBe(sale => sale.Day == new DateOnly(2025, 10, 10));
    }

    [Fact]
    public void An_offset_in_the_payload_changes_nothing()
    {
        var utc = Order(Line(1, 1, 20_00)).Refunded(9, Placed.AddDays(2), Back(1, 1, 20_00, 0));
        var local = utc with
        {
            ProcessedAt = utc.ProcessedAt.ToOffset(TimeSpan.FromHours(9)),
            Refunds = [utc.Refunds[0] with { ProcessedAt = utc.Refunds[0].ProcessedAt.ToOffset(TimeSpan.FromHours(-5)) }],
        };

        local.Events().ShouldBe(utc.Events());
        local.Events().ShouldAllBe(sale => sale.OccurredAt.Offset == TimeSpan.Zero);
    }

    [Fact]
    public void An_amount_beyond_64_bits_is_an_error_not_a_wrong_number() =>
        Should.Throw<OverflowException>(() => Order(Line(1, 3, long.MaxValue / 2)).Events());
}
