using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Truth;
using static XenoStore.Tests.Simulator.LittleShop;

namespace XenoStore.Tests.Simulator.Truth;

/// <summary>Each rule of the truth on figures added up by hand, in cents.</summary>
public class SalesTruthTests
{
    private readonly LittleShop _usd = new("USD", "America/New_York", taxesIncluded: false);
    private readonly LittleShop _eur = new("EUR", "Europe/Berlin", taxesIncluded: true);

    [Fact]
    public void Taxes_added_are_beside_the_price_and_each_tax_is_rounded_for_itself()
    {
        // 2 x 19.99 = 39.98; 4 % = 1.5992 -> 1.60; 4.5 % = 1.7991 -> 1.80; shipping 4.95: 0.198 -> 0.20 and 0.22275 -> 0.22.
        _usd.Place("2026-03-02T15:00Z", [Tax(0.04m), Tax(0.045m)], [_usd.Goods(1999, 2)], d => d with { Shipping = new("Standard", 495) });

        Check(_usd.Day("2026-03-02"), gross: 3998, discounts: 0, returns: 0, shipping: 495, taxes: 160 + 180 + 20 + 22, orders: 1);
    }

    [Fact]
    public void Taxes_included_are_taken_out_of_price_discount_and_shipping_once()
    {
        // 119.00 less 10 % = 107.10, of which 19 % VAT 17.10: net 90.00. Discount 11.90 / 1.19 = 10.00. Gross 100.00.
        // Shipping 5.95, VAT 0.95.
        _eur.Place("2026-03-02T12:00Z", [Tax(0.19m)], [_eur.Goods(11900)], d => d with
        {
            OrderDiscount = PercentCode(10m), Shipping = new("Standard", 595),
        });

        var day = _eur.Day("2026-03-02");
        Check(day, gross: 10000, discounts: -1000, returns: 0, shipping: 500, taxes: 1710 + 95, orders: 1);
        day.TotalSales.ShouldBe(10710 + 595);
    }

    [Fact]
    public void A_discount_on_tax_included_prices_is_rounded_half_away_from_zero()
    {
        // Discount 0.07 at 10 %: 7 / 1.1 = 6.36 -> 6. Price 1.00 - 0.07 = 0.93, tax 93/11 = 8.45 -> 8, net 85, gross 91.
        var shop = new LittleShop("EUR", "Europe/Berlin", taxesIncluded: true);
        shop.Place("2026-03-02T12:00Z", [Tax(0.10m)], [shop.Goods(100)], d => d with { OrderDiscount = FixedCode(0.07m) });

        Check(shop.Day("2026-03-02"), gross: 91, discounts: -6, returns: 0, shipping: 0, taxes: 8, orders: 1);
    }

    [Fact]
    public void An_order_discount_leaves_its_last_cents_to_the_first_lines()
    {
        // 1.00 over three equal lines: 34 + 33 + 33.
        var order = _usd.Place("2026-03-02T15:00Z", [], [_usd.Goods(1000), _usd.Goods(1000), _usd.Goods(1000)], d => d with { OrderDiscount = FixedCode(1m) });

        order.Lines.Select(l => l.Discount).ShouldBe([34, 33, 33]);
        Check(_usd.Day("2026-03-02"), gross: 3000, discounts: -100, returns: 0, shipping: 0, taxes: 0, orders: 1);
    }

    [Fact]
    public void A_day_is_the_shops_own_and_a_sale_counts_when_it_was_processed()
    {
        _usd.Place("2026-03-02T04:59:59Z", [], [_usd.Goods(100)]);
        _usd.Place("2026-03-02T05:00:00Z", [], [_usd.Goods(200)]);
        _usd.Place("2026-05-05T12:00Z", [], [_usd.Goods(400)], d => d with { ProcessedAt = At("2026-03-02T12:00Z") });

        _usd.Day("2026-03-01").GrossSales.ShouldBe(100);
        _usd.Day("2026-03-02").GrossSales.ShouldBe(600);
        _usd.Day("2026-05-05").GrossSales.ShouldBe(0);
    }

    [Fact]
    public void On_the_day_of_23_hours_midnight_comes_an_hour_earlier()
    {
        // Berlin moved its clocks on 29 March 2026: that day ends at 22:00 UTC.
        _eur.Place("2026-03-28T23:00:00Z", [], [_eur.Goods(100)]);
        _eur.Place("2026-03-29T21:59:59Z", [], [_eur.Goods(200)]);
        _eur.Place("2026-03-29T22:00:00Z", [], [_eur.Goods(400)]);

        _eur.Day("2026-03-29").GrossSales.ShouldBe(300);
        _eur.Day("2026-03-30").GrossSales.ShouldBe(400);
    }

    [Fact]
    public void A_partial_refund_counts_on_its_own_day_and_leaves_the_sale_where_it_was()
    {
        var order = _usd.Place("2026-03-02T15:00Z", [Tax(0.08m)], [_usd.Goods(1000, 3)], d => d with { Shipping = new("Standard", 500) });
        OrderRefunding.Refund(_usd.Shop, order, new RefundRequest { Lines = [(order.Lines[0], 1)], RestockType = "return", Shipping = 250 }, At("2026-03-05T15:00Z"));

        Check(_usd.Day("2026-03-02"), gross: 3000, discounts: 0, returns: 0, shipping: 500, taxes: 240 + 40, orders: 1);
        Check(_usd.Day("2026-03-05"), gross: 0, discounts: 0, returns: -1000, shipping: -250, taxes: -80 - 20, orders: 0);
    }

    [Fact]
    public void A_refund_of_tax_included_goods_takes_its_tax_out_of_the_return()
    {
        var order = _eur.Place("2026-03-02T12:00Z", [Tax(0.19m)], [_eur.Goods(11900, 2)], d => d with { Shipping = new("Standard", 595) });
        OrderRefunding.Refund(_eur.Shop, order, new RefundRequest { Lines = [(order.Lines[0], 1)], RestockType = "return", Shipping = 595 }, At("2026-03-05T12:00Z"));

        Check(_eur.Day("2026-03-05"), gross: 0, discounts: 0, returns: -10000, shipping: -500, taxes: -1900 - 95, orders: 0);
    }

    [Fact]
    public void Refunds_step_by_step_take_back_exactly_what_was_sold()
    {
        // 3 units share 10.00 and 0.83 of tax: thirds never come out even.
        var order = _usd.Place("2026-03-02T15:00Z", [Tax(0.0833m)], [_usd.Goods(334, 3)], d => d with { OrderDiscount = FixedCode(0.02m) });
        foreach (var day in new[] { "2026-03-03", "2026-03-04", "2026-03-05" })
        {
            OrderRefunding.Refund(_usd.Shop, order, new RefundRequest { Lines = [(order.Lines[0], 1)], RestockType = "return" }, At(day + "T15:00Z"));
        }

        Total(_usd).ShouldBe(0);
        order.FinancialStatus.ShouldBe("REFUNDED");
    }

    [Fact]
    public void A_refund_counts_when_it_was_processed_and_a_discrepancy_nowhere()
    {
        var order = _usd.Place("2026-03-02T15:00Z", [], [_usd.Goods(1000)]);
        var refund = OrderRefunding.Refund(_usd.Shop, order, new RefundRequest
        {
            Lines = [(order.Lines[0], 1)], RestockType = "no_restock", Discrepancy = 300, ProcessedAt = At("2026-03-03T15:00Z"),
        }, At("2026-03-05T15:00Z"));

        refund.Transactions.Single().Amount.ShouldBe(700);
        refund.Discrepancy!.Amount.ShouldBe(300);
        Check(_usd.Day("2026-03-03"), gross: 0, discounts: 0, returns: -1000, shipping: 0, taxes: 0, orders: 0);
        Check(_usd.Day("2026-03-05"), gross: 0, discounts: 0, returns: 0, shipping: 0, taxes: 0, orders: 0);
    }

    [Theory]
    [InlineData(nameof(CancelRecord.None))]
    [InlineData(nameof(CancelRecord.Goods))]
    [InlineData(nameof(CancelRecord.Everything))]
    public void A_cancellation_reverses_what_no_refund_has_reversed(string record)
    {
        var order = _eur.Place("2026-03-02T12:00Z", [Tax(0.19m)], [_eur.Goods(11900, 2)], d => d with { Shipping = new("Standard", 595) });
        OrderRefunding.Refund(_eur.Shop, order, new RefundRequest { Lines = [(order.Lines[0], 1)], RestockType = "return" }, At("2026-03-05T12:00Z"));
        OrderCancelling.Cancel(_eur.Shop, order, "customer", Enum.Parse<CancelRecord>(record), At("2026-03-09T12:00Z"));

        Check(_eur.Day("2026-03-05"), gross: 0, discounts: 0, returns: -10000, shipping: 0, taxes: -1900, orders: 0);
        Check(_eur.Day("2026-03-09"), gross: 0, discounts: 0, returns: -10000, shipping: -500, taxes: -1900 - 95, orders: 0);
        Total(_eur).ShouldBe(0);
    }

    [Fact]
    public void Goods_added_by_an_edit_count_on_the_day_of_the_edit_without_another_order()
    {
        var order = _usd.Place("2026-03-02T15:00Z", [Tax(0.10m)], [_usd.Goods(1000)]);
        OrderEditing.Edit(_usd.Shop, order, [_usd.Goods(2000, discount: PercentOff(10m))], [], At("2026-03-04T15:00Z"));

        Check(_usd.Day("2026-03-02"), gross: 1000, discounts: 0, returns: 0, shipping: 0, taxes: 100, orders: 1);
        Check(_usd.Day("2026-03-04"), gross: 2000, discounts: -200, returns: 0, shipping: 0, taxes: 180, orders: 0);
    }

    [Fact]
    public void Goods_removed_by_an_edit_are_returns_of_that_day_without_money()
    {
        var order = _usd.Place("2026-03-02T15:00Z", [Tax(0.10m)], [_usd.Goods(1000, 2)]);
        OrderEditing.Edit(_usd.Shop, order, [], [(order.Lines[0], 1)], At("2026-03-04T15:00Z"));

        order.Refunds.Single().Transactions.ShouldBeEmpty();
        Check(_usd.Day("2026-03-04"), gross: 0, discounts: 0, returns: -1000, shipping: 0, taxes: -100, orders: 0);
    }

    [Fact]
    public void Gift_cards_sold_and_tips_are_outside_sales_even_when_they_come_back()
    {
        var order = _usd.Place("2026-03-02T15:00Z", [Tax(0.10m)], [_usd.Goods(5000, giftCard: true), _usd.Goods(1000)], d => d with
        {
            OrderDiscount = PercentCode(50m), Tip = 200,
        });
        OrderRefunding.Refund(_usd.Shop, order, new RefundRequest { Lines = [(order.Lines[0], 1)], RestockType = "return" }, At("2026-03-05T15:00Z"));

        order.Lines[0].Discounts.ShouldBeEmpty();
        Check(_usd.Day("2026-03-02"), gross: 1000, discounts: -500, returns: 0, shipping: 0, taxes: 50, orders: 1);
        Check(_usd.Day("2026-03-05"), gross: 0, discounts: 0, returns: 0, shipping: 0, taxes: 0, orders: 0);
    }

    [Fact]
    public void Test_orders_count_nowhere_but_are_held()
    {
        _usd.Place("2026-03-02T15:00Z", [], [_usd.Goods(1000)], d => d with { Test = true });

        Check(_usd.Day("2026-03-02"), gross: 0, discounts: 0, returns: 0, shipping: 0, taxes: 0, orders: 0);
        TruthAnswer.Of(_usd.Shop, null, null).Counts.Orders.ShouldBe(1);
    }

    [Theory]
    [InlineData("JPY", "1234")]
    [InlineData("USD", "12.34")]
    [InlineData("KWD", "1.234")]
    public void Every_day_is_present_and_money_has_the_currencys_decimals(string currency, string amount)
    {
        var shop = new LittleShop(currency, "UTC", taxesIncluded: false);
        shop.Place("2026-03-02T15:00Z", [], [shop.Goods(1234)]);

        var answer = TruthAnswer.Of(shop.Shop, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 3));

        answer.Days.Select(d => d.Date).ShouldBe(["2026-03-01", "2026-03-02", "2026-03-03"]);
        answer.Days[1].GrossSales.ShouldBe(amount);
    }

    private static long Total(LittleShop shop) => SalesTruth.Of(shop.Shop.Profile, shop.Orders()).Values.Sum(d => d.TotalSales);

    private static void Check(SalesDay day, long gross, long discounts, long returns, long shipping, long taxes, int orders)
    {
        day.GrossSales.ShouldBe(gross, "gross sales");
        day.Discounts.ShouldBe(discounts, "discounts");
        day.Returns.ShouldBe(returns, "returns");
        day.Shipping.ShouldBe(shipping, "shipping");
        day.Taxes.ShouldBe(taxes, "taxes");
        day.Orders.ShouldBe(orders, "orders");
        day.NetSales.ShouldBe(gross + discounts + returns);
        day.TotalSales.ShouldBe(gross + discounts + returns + shipping + taxes);
    }
}
