using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class LineTypes
{
    public static void AddTo(TypeTable table)
    {
        AddLineItem(table);
        new TypeBuilder<OrderPart<ShippingLine>>("ShippingLine")
            .Field("id", "ID", s => Gid.Of("ShippingLine", s.Part.Id))
            .Field("title", "String!", s => s.Part.Title)
            .Field("code", "String", s => s.Part.Title)
            .Field("source", "String", _ => "shopify")
            .Field("isRemoved", "Boolean!", _ => false)
            .Field("originalPriceSet", "MoneyBag!", (s, c) => s.Money(s.Part.Price, c))
            .Field("discountedPriceSet", "MoneyBag!", (s, c) => s.Money(s.Part.DiscountedPrice, c))
            .Field("discountAllocations", "[DiscountAllocation!]!", s => OrderTypes.Parts(s.Order, s.Part.Discounts))
            .Field("taxLines", "[TaxLine!]!", s => Taxes(s.Order, s.Part.Taxes))
            .AddTo(table);
        new TypeBuilder<OrderPart<DiscountAllocation>>("DiscountAllocation")
            .Field("allocatedAmountSet", "MoneyBag!", (d, c) => d.Money(d.Part.Amount, c))
            .AddTo(table);
        new TypeBuilder<OrderPart<TaxLine>>("TaxLine")
            .Field("title", "String!", t => t.Part.Tax.Title)
            .Field("rate", "Float", t => t.Part.Tax.Rate)
            .Field("ratePercentage", "Float", t => t.Part.Tax.Rate * 100m)
            .Field("channelLiable", "Boolean", _ => false)
            .Field("priceSet", "MoneyBag!", (t, c) => t.Money(t.Part.Amount, c))
            .AddTo(table);
    }

    public static IReadOnlyList<OrderPart<TaxLine>> Taxes(Order order, IReadOnlyList<TaxLine> taxes) => OrderTypes.Parts(order, taxes);

    /// <summary>The order's taxes by title: lines and shipping together.</summary>
    public static IReadOnlyList<TaxLine> Sum(Order order) =>
    [
        .. order.Lines.SelectMany(l => l.Taxes).Concat(order.Shipping?.Taxes ?? [])
            .GroupBy(t => t.Tax).Select(g => new TaxLine(g.Key, g.Sum(t => t.Amount))),
    ];

    private static void AddLineItem(TypeTable table) => new TypeBuilder<OrderPart<LineItem>>("LineItem")
        .Field("id", "ID!", l => Gid.Of("LineItem", l.Part.Id))
        .Field("title", "String!", l => l.Part.Title)
        .Field("name", "String!", l => l.Part.VariantTitle is { } variant ? $"{l.Part.Title} - {variant}" : l.Part.Title)
        .Field("variantTitle", "String", l => l.Part.VariantTitle)
        .Field("vendor", "String", l => l.Part.Variant?.Product.Vendor)
        .Field("sku", "String", l => l.Part.Sku)
        .Field("quantity", "Int!", l => l.Part.Quantity)
        .Field("currentQuantity", "Int!", l => OrderTotals.CurrentQuantity(l.Order, l.Part))
        .Field("refundableQuantity", "Int!", l => OrderTotals.CurrentQuantity(l.Order, l.Part))
        .Field("isGiftCard", "Boolean!", l => l.Part.IsGiftCard)
        .Field("taxable", "Boolean!", l => l.Part.Taxable)
        .Field("requiresShipping", "Boolean!", l => !l.Part.IsGiftCard)
        .Field("product", "Product", l => l.Part.Variant?.Product is { Deleted: false } product ? product : null)
        .Field("variant", "ProductVariant", l => l.Part.Variant is { Product.Deleted: false } variant ? variant : null)
        .Field("originalUnitPriceSet", "MoneyBag!", (l, c) => l.Money(l.Part.UnitPrice, c))
        .Field("originalTotalSet", "MoneyBag!", (l, c) => l.Money(l.Part.Price, c))
        .Field("discountedTotalSet", "MoneyBag!", (l, c) => l.Money(l.Part.Price - l.Part.LineLevelDiscount, c), "withCodeDiscounts")
        .Field("totalDiscountSet", "MoneyBag!", (l, c) => l.Money(l.Part.LineLevelDiscount, c))
        .Field("discountAllocations", "[DiscountAllocation!]!", l => OrderTypes.Parts(l.Order, l.Part.Discounts))
        .Field("taxLines", "[TaxLine!]!", (l, c) => Taxes(l.Order, l.Part.Taxes).Take(c.Number("first") ?? int.MaxValue).ToList(), "first")
        .AddTo(table);
}
