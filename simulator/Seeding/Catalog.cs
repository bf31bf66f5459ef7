using System.Globalization;
using Bogus;
using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Seeding;

/// <summary>Invents products. The first one of a shop is its gift card.</summary>
/// <param name="made">Products the shop had before; they number handles and SKUs.</param>
internal sealed class Catalog(Shop shop, Dice dice, int made = 0)
{
    private static readonly string[] Sizes = ["XS", "S", "M", "L", "XL", "XXL"];
    private static readonly string[] Colours = ["Black", "White", "Forest", "Sand", "Navy"];
    private static readonly int[] GiftCardValues = [10, 25, 50, 100];

    private readonly Faker _faker = new("en") { Random = new Randomizer(dice.Between(0, int.MaxValue - 1)) };
    private int _made = made;

    public Product GiftCard(DateTimeOffset at)
    {
        var product = New("Gift Card", "Gift Cards", at, isGiftCard: true, "Denominations");
        foreach (var value in GiftCardValues)
        {
            AddVariant(product, value.ToString(CultureInfo.InvariantCulture), PriceOf(value, cents: 0), taxable: false, grams: 0);
        }

        return product;
    }

    /// <param name="title">Null: invented too.</param>
    public Product Invent(DateTimeOffset at, string? title = null)
    {
        var product = New(title ?? _faker.Commerce.ProductName(), _faker.Commerce.Department(1), at, isGiftCard: false, "Size");
        var price = dice.Chance(0.01) ? 0 : PriceOf(dice.Between(4, 120), dice.Pick([1, 1, 5, 50]));
        var taxable = !dice.Chance(0.08);
        var titles = dice.Weighted([0.35, 0.45, 0.2]) switch
        {
            0 => ["Default Title"],
            1 => Sizes[..dice.Between(2, Sizes.Length)],
            _ => Colours[..dice.Between(2, Colours.Length)],
        };
        foreach (var variant in titles)
        {
            AddVariant(product, variant, price, taxable, dice.Between(20, 3000));
        }

        return product;
    }

    private Product New(string title, string type, DateTimeOffset at, bool isGiftCard, string optionName) => new()
    {
        Id = shop.ProductIds.Next(),
        Title = title,
        Handle = $"{HandleOf(title)}-{++_made}",
        Vendor = isGiftCard ? shop.Profile.Name : _faker.Company.CompanyName(),
        ProductType = type,
        Tags = isGiftCard ? [] : [_faker.Commerce.ProductAdjective().ToLowerInvariant(), _faker.Commerce.Color()],
        IsGiftCard = isGiftCard,
        ReducedTax = !isGiftCard && shop.Profile.ReducedTaxes is not null && dice.Chance(0.3),
        Status = dice.Weighted([0.9, 0.05, 0.05]) switch { 0 => "ACTIVE", 1 => "ARCHIVED", _ => isGiftCard ? "ACTIVE" : "DRAFT" },
        OptionName = optionName,
        CreatedAt = at,
        UpdatedAt = at,
    };

    private void AddVariant(Product product, string title, long price, bool taxable, int grams) => product.Variants.Add(new ProductVariant
    {
        Id = shop.ProductIds.Next(),
        InventoryItemId = shop.ProductIds.Next(),
        Product = product,
        Position = product.Variants.Count + 1,
        Title = title,
        Sku = dice.Chance(0.95) ? $"SKU-{_made:0000}-{product.Variants.Count + 1}" : null,
        Barcode = dice.Chance(0.5) ? _faker.Commerce.Ean13() : null,
        Price = price,
        CompareAtPrice = dice.Chance(0.15) ? price + (price / 4) : null,
        UnitCost = dice.Chance(0.8) ? price * 2 / 5 : null,
        Taxable = taxable,
        Grams = grams,
        InventoryQuantity = dice.Between(0, 400),
        UpdatedAt = product.UpdatedAt,
    });

    private static string HandleOf(string title) =>
        new([.. title.ToLowerInvariant().Take(60).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);

    /// <summary>A price point of the currency: 24.99, 24.95, 2480 yen, 7.345 dinar.</summary>
    private long PriceOf(int major, int cents) => shop.Profile.Currency.Digits switch
    {
        0 => (major * 100L) - (cents * 2),
        3 => (major * 300L) - (cents * 5),
        _ => (major * 100L) - cents,
    };
}
