using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

/// <summary>Turns a draft into an order: prices, discounts spread over lines, taxes.</summary>
internal static class OrderPlacing
{
    /// <summary>The order as its shop would hold it, unpaid, not yet among the shop's records.</summary>
    public static Order Place(Shop shop, OrderDraft draft)
    {
        var order = new Order
        {
            Id = shop.OrderIds.Next(),
            Number = ++shop.LastOrderNumber,
            CreatedAt = draft.CreatedAt,
            ProcessedAt = draft.ProcessedAt,
            UpdatedAt = draft.CreatedAt,
            Test = draft.Test,
            TaxesIncluded = shop.Profile.TaxesIncluded,
            TaxRates = draft.TaxRates,
            Customer = draft.Customer,
            Email = draft.Email,
            Address = draft.Address,
            SourceName = draft.SourceName,
            Tags = draft.Tags,
            Note = draft.Note,
            PresentmentCurrency = draft.PresentmentCurrency ?? shop.Profile.Currency,
            PresentmentRate = draft.PresentmentRate,
            Tip = draft.Tip,
        };
        order.Lines.AddRange(draft.Lines.Select(line => Line(shop, line, addedBy: null)));
        SpreadOrderDiscount(shop, order, draft.OrderDiscount);
        foreach (var line in order.Lines)
        {
            Tax(shop, order, line);
        }

        order.Shipping = draft.Shipping is { } shipping ? Ship(shop, order, shipping) : null;
        order.Discounts = [.. order.Lines.SelectMany(l => l.Discounts).Concat(order.Shipping?.Discounts ?? []).Select(d => d.Discount).Distinct()];
        return order;
    }

    /// <summary>A line with its own discount, not yet taxed.</summary>
    public static LineItem Line(Shop shop, DraftLine draft, OrderEdit? addedBy)
    {
        var variant = draft.Variant;
        return new LineItem
        {
            Id = shop.LineIds.Next(),
            Variant = variant,
            Title = variant.Product.Title,
            Quantity = draft.Quantity,
            UnitPrice = variant.Price,
            IsGiftCard = variant.Product.IsGiftCard,
            Taxable = variant.Taxable && !variant.Product.IsGiftCard,
            AddedBy = addedBy,
            Discounts = draft.Discount is { } discount && !variant.Product.IsGiftCard
                ? [new(discount, Worth(discount, variant.Price * draft.Quantity, shop.Profile.Currency))]
                : [],
        };
    }

    /// <summary>Taxes a line on what is left of its price after discounts.</summary>
    public static void Tax(Shop shop, Order order, LineItem line)
    {
        if (line.Taxable)
        {
            var rates = line.Variant is { Product.ReducedTax: true } ? shop.Profile.ReducedTaxes ?? order.TaxRates : order.TaxRates;
            line.Taxes = TaxLine.Of(line.Subtotal, rates, order.TaxesIncluded);
        }
    }

    private static ShippingLine Ship(Shop shop, Order order, DraftShipping draft)
    {
        var discount = draft.Discount is null ? 0 : Worth(draft.Discount, draft.Price, shop.Profile.Currency);
        return new ShippingLine
        {
            Id = shop.LineIds.Next(),
            Title = draft.Title,
            Price = draft.Price,
            Discounts = draft.Discount is null ? [] : [new(draft.Discount, discount)],
            Taxes = TaxLine.Of(draft.Price - discount, order.TaxRates, order.TaxesIncluded),
        };
    }

    private static void SpreadOrderDiscount(Shop shop, Order order, DiscountApplication? discount)
    {
        if (discount is null)
        {
            return;
        }

        long[] weights = [.. order.Lines.Select(l => l.IsGiftCard ? 0 : l.Subtotal)];
        var shares = MinorUnits.Spread(Worth(discount, weights.Sum(), shop.Profile.Currency), weights);
        for (var i = 0; i < shares.Length; i++)
        {
            if (!order.Lines[i].IsGiftCard)
            {
                order.Lines[i].Discounts = [.. order.Lines[i].Discounts, new(discount, shares[i])];
            }
        }
    }

    private static long Worth(DiscountApplication discount, long of, Currency currency) => discount.ValueType == "percentage"
        ? MinorUnits.Round(of * discount.Value / 100m)
        : Math.Min(of, MinorUnits.Round(discount.Value * currency.MinorPerMajor));
}
