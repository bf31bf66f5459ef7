using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>What buyers put into their carts.</summary>
internal sealed class ShoppingTrips(Shop shop, Dice dice, People people)
{
    private static readonly string[] Sources = ["web", "web", "web", "pos", "shopify_draft_order", "580111"];
    private static readonly string[] Codes = ["WELCOME10", "SUMMER", "VIP15", "COMEBACK", "FLASH33"];
    private static readonly decimal[] Percents = [5m, 10m, 15m, 20m, 33m, 12.5m];
    private static readonly double[] LineCounts = [0.5, 0.27, 0.13, 0.06, 0.03, 0.01];
    private static readonly double[] Quantities = [0.75, 0.15, 0.06, 0.04];

    /// <summary>A cart filled and checked out at that instant.</summary>
    /// <param name="products">What is on sale, the popular first.</param>
    /// <param name="customer">Null: a guest.</param>
    public OrderDraft Fill(IReadOnlyList<Product> products, Customer? customer, DateTimeOffset at)
    {
        var imported = dice.Chance(0.03);
        var abroad = shop.Profile.Currency.Code != "USD" && dice.Chance(0.08);
        return new OrderDraft
        {
            CreatedAt = at,
            ProcessedAt = imported ? at - dice.Hours(1, dice.Chance(0.4) ? 24 * 150 : 24 * 10) : at,
            Lines = Lines(products),
            OrderDiscount = dice.Chance(0.18) ? OrderDiscount() : null,
            Shipping = dice.Chance(0.88) ? Shipping() : null,
            TaxRates = dice.Pick(shop.Profile.TaxPlaces),
            Customer = customer,
            Email = customer is null ? people.Mail() : customer.Email,
            Address = customer is null ? people.GuestAddress() : customer.Address,
            SourceName = imported ? "import" : dice.Pick(Sources),
            Tags = dice.Chance(0.1) ? ["gift", "rush"] : [],
            Note = dice.Chance(0.04) ? "Please leave at the door" : null,
            PresentmentCurrency = abroad ? Currency.Of("USD") : null,
            PresentmentRate = abroad ? Rate() : 1m,
            Tip = dice.Chance(0.015) ? shop.Profile.Currency.MinorPerMajor * dice.Between(1, 9) : 0,
            Test = dice.Chance(0.01),
        };
    }

    /// <summary>A few goods for the cart; also what an edit adds.</summary>
    public DraftLine Line(IReadOnlyList<Product> products) =>
        new(dice.Pick(products[dice.Popular(products.Count)].Variants), 1 + dice.Weighted(Quantities), dice.Chance(0.08) ? LineDiscount() : null);

    private DraftLine[] Lines(IReadOnlyList<Product> products)
    {
        var count = dice.Chance(0.001) ? dice.Between(30, 70) : 1 + dice.Weighted(LineCounts);
        return [.. Enumerable.Range(0, count).Select(_ => Line(products)).DistinctBy(l => l.Variant)];
    }

    private DiscountApplication OrderDiscount()
    {
        var fixedAmount = dice.Chance(0.3);
        var value = fixedAmount ? dice.Between(2, 15) * (shop.Profile.Currency.Digits == 0 ? 100m : 1m) : dice.Chance(0.01) ? 100m : dice.Pick(Percents);
        return new("discount_code", dice.Pick(Codes), fixedAmount ? "fixed_amount" : "percentage", value, "across", "line_item");
    }

    private DiscountApplication LineDiscount() => new("automatic", "Shelf price off", "percentage", dice.Pick(Percents), "each", "line_item");

    private DraftShipping Shipping()
    {
        var units = dice.Between(1, 3);
        var price = shop.Profile.Currency.Digits switch { 0 => units * 330L, 3 => units * 985L, _ => (units * 500L) - 5 };
        var discount = dice.Chance(0.08)
            ? new DiscountApplication("automatic", "Shipping offer", "percentage", dice.Chance(0.7) ? 100m : 50m, "each", "shipping_line")
            : null;
        return new(units == 1 ? "Standard" : units == 2 ? "Express" : "Overnight", price, discount);
    }

    private decimal Rate() => shop.Profile.Currency.Code switch { "JPY" => 0.0067m, "KWD" => 3.26m, "INR" => 0.0117m, _ => 1.083m };
}
