using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Payloads;

/// <summary>The elements of <c>line_items</c> and <c>shipping_lines</c>.</summary>
internal static class LinePayload
{
    public static void Write(RestJson json, Order order, LineItem line)
    {
        var current = OrderTotals.CurrentQuantity(order, line);
        var variant = line.Variant is { Product.Deleted: false } alive ? alive : null;
        json.Ids("LineItem", line.Id)
            .Empty("attributed_staffs")
            .Number("current_quantity", current)
            .Number("fulfillable_quantity", order.FulfilledAt is null ? current : 0)
            .Text("fulfillment_service", line.IsGiftCard ? "gift_card" : "manual")
            .Text("fulfillment_status", order.FulfilledAt is null ? null : "fulfilled")
            .Flag("gift_card", line.IsGiftCard)
            .Number("grams", line.Variant?.Grams ?? 0)
            .Text("name", line.VariantTitle is { } title ? $"{line.Title} - {title}" : line.Title)
            .MoneyAndSet("price", line.UnitPrice, order)
            .Flag("product_exists", variant is not null)
            .Number("product_id", variant?.Product.Id)
            .Empty("properties")
            .Number("quantity", line.Quantity)
            .Flag("requires_shipping", !line.IsGiftCard)
            .Null("sales_line_item_group_id")
            .Text("sku", line.Sku)
            .Flag("taxable", line.Taxable)
            .Text("title", line.Title)
            .MoneyAndSet("total_discount", line.LineLevelDiscount, order)
            .Number("variant_id", variant?.Id)
            .Text("variant_inventory_management", line.IsGiftCard ? null : "shopify")
            .Text("variant_title", line.VariantTitle)
            .Text("vendor", line.Variant?.Product.Vendor);
        Taxes(json, order, line.Taxes);
        json.Empty("duties");
        Allocations(json, order, line.Discounts);
    }

    public static void WriteShipping(RestJson json, Order order, ShippingLine line)
    {
        json.Number("id", line.Id)
            .Null("carrier_identifier")
            .Text("code", line.Title)
            .Set("current_discounted_price_set", line.DiscountedPrice - order.ShippingRefunds.Sum(r => r.Subtotal), order)
            .MoneyAndSet("discounted_price", line.DiscountedPrice, order)
            .Flag("is_removed", false)
            .Null("phone")
            .MoneyAndSet("price", line.Price, order)
            .Null("requested_fulfillment_service_id")
            .Text("source", "shopify")
            .Text("title", line.Title);
        Taxes(json, order, line.Taxes);
        Allocations(json, order, line.Discounts);
    }

    public static void Taxes(RestJson json, Order order, IReadOnlyList<TaxLine> taxes) => json.Array("tax_lines", taxes, tax => json
        .Flag("channel_liable", false)
        .MoneyAndSet("price", tax.Amount, order)
        .Decimal("rate", tax.Tax.Rate)
        .Text("title", tax.Tax.Title));

    private static void Allocations(RestJson json, Order order, IReadOnlyList<DiscountAllocation> allocations) =>
        json.Array("discount_allocations", allocations, d => json
            .Text("amount", json.Currency.RestText(d.Amount))
            .Set("amount_set", d.Amount, order)
            .Number("discount_application_index", order.Discounts.ToList().IndexOf(d.Discount)));
}
