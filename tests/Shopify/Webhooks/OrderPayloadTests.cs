using System.Text;
using System.Text.Json.Nodes;
using XenoStore.Shopify;
using XenoStore.Shopify.Webhooks.Payloads;

namespace XenoStore.Tests.Shopify.Webhooks;

public sealed class OrderPayloadTests
{
    private static readonly byte[] Body = Sample.Read("order.rest.json");

    [Fact]
    public void Ids_beyond_the_precision_of_a_double_survive()
    {
        var order = OrderPayload.Parse(Body);

        order.Id.ShouldBe(820982911946154508);
        order.CustomerId.ShouldBe(115310627314723954);
    }

    [Fact]
    public void The_sale_is_dated_by_processed_at()
    {
        var order = OrderPayload.Parse(Body);

        order.ProcessedAt.ShouldBe(DateTimeOffset.Parse("2026-08-01T21:30:00Z"));
        order.CreatedAt.ShouldBe(DateTimeOffset.Parse("2026-08-02T08:17:13Z"));
        order.UpdatedAt.ShouldBe(DateTimeOffset.Parse("2026-08-05T04:03:50Z"));
    }

    [Fact]
    public void Shop_money_is_taken_even_where_the_plain_amount_differs() =>
        OrderPayload.Parse(Body).LineItems.Single(l => l.Id == 19635972571463).UnitPrice.ShouldBe(1299);

    [Fact]
    public void Lines_are_sorted_by_id_and_the_tip_is_not_one_of_them()
    {
        var order = OrderPayload.Parse(Body);

        order.LineItems.Select(l => l.Id).ShouldBe([19635972571463, 19635972571464]);
        order.LineItems.Select(l => l.GiftCard).ShouldBe([false, true]);
        order.Totals.Tip.ShouldBe(200);
    }

    [Fact]
    public void A_line_keeps_every_discount_and_tax_in_minor_units()
    {
        var mug = OrderPayload.Parse(Body).LineItems[0];

        mug.Discounts.ShouldBe([150, 51]);
        mug.Taxes.ShouldBe([new TaxLine("MwSt", 0.19m, 622), new TaxLine("Extra", 0.005m, 16)]);
        (mug.Quantity, mug.CurrentQuantity).ShouldBe((3, 2));
    }

    [Fact]
    public void Empty_texts_are_null()
    {
        var giftCard = OrderPayload.Parse(Body).LineItems[1];

        giftCard.Sku.ShouldBeNull();
        giftCard.VariantTitle.ShouldBeNull();
    }

    [Fact]
    public void Shipping_that_an_edit_removed_is_left_out() =>
        OrderPayload.Parse(Body).ShippingLines.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            s => s.Price.ShouldBe(495),
            s => s.Discounts.ShouldBe(195),
            s => s.Taxes.ShouldBe([new TaxLine("MwSt", 0.19m, 48)]));

    [Fact]
    public void Refunds_are_sorted_by_id_and_dated_by_created_at_when_never_processed()
    {
        var refunds = OrderPayload.Parse(Body).Refunds;

        refunds.Select(r => r.Id).ShouldBe([993311, 993312]);
        refunds[0].ProcessedAt.ShouldBe(DateTimeOffset.Parse("2026-08-03T04:03:49Z"));
        refunds[1].ProcessedAt.ShouldBe(DateTimeOffset.Parse("2026-08-05T04:03:48Z"));
    }

    [Fact]
    public void Refund_lines_given_as_numbers_are_read_to_the_cent() =>
        OrderPayload.Parse(Body).Refunds[0].Lines.ShouldBe(
            [new RefundLine(19635972571463, 1, 1232, 207, "return"), new RefundLine(19635972571464, 1, 2500, 0, "no_restock")]);

    [Fact]
    public void Refunded_shipping_comes_from_its_own_list_and_is_not_counted_twice()
    {
        var refund = OrderPayload.Parse(Body).Refunds[1];

        refund.Shipping.ShouldBe([new RefundShipping(300, 48)]);
        refund.Adjustments.ShouldBe([new RefundAdjustment(110, 10, "refund_discrepancy")]);
    }

    [Fact]
    public void An_older_refund_states_shipping_as_a_negative_adjustment()
    {
        var refund = Changed(o => o["refunds"]![0]!.AsObject().Remove("refund_shipping_lines")).Refunds[1];

        refund.Shipping.ShouldBe([new RefundShipping(252, 48)]);
        refund.Adjustments.Length.ShouldBe(1);
    }

    [Fact]
    public void Totals_are_Shopifys_own()
    {
        var order = OrderPayload.Parse(Body);

        order.Totals.ShouldBe(new OrderTotals(6990, 1116, 5097, 909, 5442, 200, 120, 35, -2));
        (order.PresentmentCurrency, order.PresentmentTotal).ShouldBe(("JPY", 11533));
    }

    [Theory]
    [InlineData("JPY", "1234", 1234)]
    [InlineData("USD", "12.345", 1235)]
    [InlineData("KWD", "12.345", 12345)]
    public void Amounts_follow_the_digits_of_the_currency(string currency, string amount, long minor)
    {
        var order = Changed(o =>
        {
            o["currency"] = currency;
            o["total_price_set"] = null;
            o["total_price"] = amount;
        });

        order.Totals.TotalPrice.ShouldBe(minor);
    }

    [Fact]
    public void Unknown_words_and_fields_are_no_error()
    {
        var order = Changed(o =>
        {
            o["financial_status"] = "paid_in_shells";
            o["fulfillment_status"] = "Beamed Up";
            o["a_field_of_2031"] = new JsonObject { ["x"] = 1 };
        });

        order.FinancialStatus.ShouldBe(FinancialStatus.Other);
        order.FulfillmentStatus.ShouldBe("beamed_up");
    }

    [Fact]
    public void Numbers_may_come_as_strings()
    {
        var order = Changed(o =>
        {
            o["id"] = "820982911946154508";
            o["line_items"]![1]!["quantity"] = "3";
            o["line_items"]![1]!["tax_lines"]![0]!["rate"] = "0.19";
        });

        order.Id.ShouldBe(820982911946154508);
        order.LineItems[0].Quantity.ShouldBe(3);
        order.LineItems[0].Taxes[0].Rate.ShouldBe(0.19m);
    }

    [Fact]
    public void A_guest_has_no_customer() => Changed(o => o["customer"] = null).CustomerId.ShouldBeNull();

    private static OrderSnapshot Changed(Action<JsonObject> change)
    {
        var order = JsonNode.Parse(Body)!.AsObject();
        change(order);
        return OrderPayload.Parse(Encoding.UTF8.GetBytes(order.ToJsonString()));
    }
}
