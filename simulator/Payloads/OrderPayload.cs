using System.Globalization;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.GraphQL.Types;

namespace XenoStore.Simulator.Payloads;

/// <summary>The body of <c>orders/create|updated|paid|cancelled</c>: all 93 keys of Shopify's order.</summary>
internal static class OrderPayload
{
    public static ReadOnlyMemory<byte> Write(Shop shop, Order order) => RestJson.Document(shop, json => Write(json, order));

    private static void Write(RestJson json, Order order)
    {
        var totals = new OrderTotals(order);
        Head(json, order);
        Current(json, order, totals);
        Middle(json, order);
        Totals(json, order, totals);
        Parts(json, order);
    }

    private static void Head(RestJson json, Order order) => json
        .Ids("Order", order.Id)
        .Number("app_id", 580111)
        .Null("browser_ip")
        .Flag("buyer_accepts_marketing", order.Customer is { AcceptsMarketing: true })
        .Text("cancel_reason", order.CancelReason)
        .Time("cancelled_at", order.CancelledAt)
        .Null("cart_token", "checkout_token", "client_details")
        .Time("closed_at", order.FulfilledAt)
        .Text("confirmation_number", (order.Id % 2176782336).ToString("X", CultureInfo.InvariantCulture))
        .Flag("confirmed", true)
        .Text("contact_email", order.Email)
        .Time("created_at", order.CreatedAt)
        .Text("currency", json.Currency.Code);

    private static void Current(RestJson json, Order order, OrderTotals totals) => json
        .Set("current_shipping_price_set", totals.CurrentShipping, order)
        .MoneyAndSet("current_subtotal_price", totals.CurrentSubtotal, order)
        .Null("current_total_additional_fees_set")
        .MoneyAndSet("current_total_discounts", totals.CurrentDiscounts, order)
        .Null("current_total_duties_set")
        .MoneyAndSet("current_total_price", totals.CurrentTotal, order)
        .MoneyAndSet("current_total_tax", totals.CurrentTax, order);

    private static void Middle(RestJson json, Order order) => json
        .Text("customer_locale", order.Customer?.Locale ?? "en")
        .Null("device_id")
        .Array("discount_codes", order.Discounts.Where(d => d.IsCode), d => json
            .Text("code", d.Title).Money("amount", Granted(order, d)).Text("type", d.ValueType))
        .Flag("duties_included", false)
        .Text("email", order.Email)
        .Flag("estimated_taxes", false)
        .Text("financial_status", order.FinancialStatus.ToLowerInvariant())
        .Text("fulfillment_status", order.FulfilledAt is null ? null : "fulfilled")
        .Null("landing_site", "landing_site_ref", "location_id")
        .Text("merchant_business_entity_id", "MTU0ODM4MDAwOQ")
        .Null("merchant_of_record_app_id")
        .Text("name", order.Name)
        .Text("note", order.Note)
        .Empty("note_attributes")
        .Number("number", order.Number - 1000)
        .Number("order_number", order.Number)
        .Text("order_status_url", $"https://{json.Shop.Profile.Domain}/{json.Shop.Profile.Id}/orders/{order.Id:x}/authenticate?key=simulated")
        .Null("original_total_additional_fees_set", "original_total_duties_set")
        .Texts("payment_gateway_names", order.Transactions.Select(t => t.Gateway).Distinct())
        .Text("phone", order.Customer?.Phone)
        .Null("po_number")
        .Text("presentment_currency", order.PresentmentCurrency.Code)
        .Time("processed_at", order.ProcessedAt)
        .Null("reference", "referring_site", "source_identifier")
        .Text("source_name", order.SourceName)
        .Null("source_url");

    private static void Totals(RestJson json, Order order, OrderTotals totals)
    {
        json.MoneyAndSet("subtotal_price", totals.Subtotal, order)
            .Text("tags", string.Join(", ", order.Tags))
            .Flag("tax_exempt", false);
        LinePayload.Taxes(json, order, LineTypes.Sum(order));
        json.Flag("taxes_included", order.TaxesIncluded)
            .Flag("test", order.Test)
            .Text("token", order.Id.ToString("x", CultureInfo.InvariantCulture))
            .Set("total_cash_rounding_payment_adjustment_set", 0, order)
            .Set("total_cash_rounding_refund_adjustment_set", 0, order)
            .MoneyAndSet("total_discounts", totals.Discounts, order)
            .MoneyAndSet("total_line_items_price", totals.LineItemsPrice, order)
            .Money("total_outstanding", totals.Outstanding)
            .MoneyAndSet("total_price", totals.Total, order)
            .Set("total_shipping_price_set", totals.ShippingBeforeDiscounts, order)
            .MoneyAndSet("total_tax", totals.Tax, order)
            .Money("total_tip_received", order.Tip)
            .Number("total_weight", order.Lines.Sum(l => (long)(l.Variant?.Grams ?? 0) * l.Quantity))
            .Time("updated_at", order.UpdatedAt)
            .Null("user_id");
    }

    private static void Parts(RestJson json, Order order)
    {
        AddressPayload.Write(json, "billing_address", order.Address);
        CustomerPayload.Write(json, "customer", order.Customer);
        json.Array("discount_applications", order.Discounts, d => Discount(json, d))
            .Empty("fulfillments")
            .Array("line_items", order.Lines, l => LinePayload.Write(json, order, l))
            .Null("payment_terms")
            .Array("refunds", order.Refunds, r => RefundPayload.Write(json, order, r));
        AddressPayload.Write(json, "shipping_address", order.Address);
        json.Array("shipping_lines", order.ShippingLines, s => LinePayload.WriteShipping(json, order, s))
            .Empty("returns", "line_item_groups");
    }

    private static void Discount(RestJson json, DiscountApplication discount) => json
        .Text("target_type", discount.TargetType)
        .Text("type", discount.Type)
        .Text("value", discount.Value.ToString("0.0", CultureInfo.InvariantCulture))
        .Text("value_type", discount.ValueType)
        .Text("allocation_method", discount.AllocationMethod)
        .Text("target_selection", discount.IsOrderLevel ? "all" : "entitled")
        .Text(discount.IsCode ? "code" : "title", discount.Title);

    private static long Granted(Order order, DiscountApplication discount) =>
        order.Lines.SelectMany(l => l.Discounts).Concat(order.Shipping?.Discounts ?? []).Where(d => d.Discount == discount).Sum(d => d.Amount);
}
