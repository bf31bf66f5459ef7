using System.Globalization;
using XenoStore.Simulator.Commerce;
using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Truth;

namespace XenoStore.Tests.Simulator;

/// <summary>A shop of a handful of orders whose figures a reader can add up.</summary>
internal sealed class LittleShop(string currency, string timeZone, bool taxesIncluded)
{
    private static readonly DateTimeOffset Opened = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal Shop Shop { get; } = new(new ShopProfile(
        1, "little.myshopify.com", "Little", "shpat_little", "secret", Currency.Of(currency), timeZone, taxesIncluded, "US", "en", [[]], null, false));

    internal static TaxRate Tax(decimal rate) => new($"Tax {rate}", rate);

    internal static DateTimeOffset At(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    internal static DiscountApplication PercentCode(decimal percent) => new("discount_code", "CODE", "percentage", percent, "across", "line_item");

    internal static DiscountApplication FixedCode(decimal amount) => new("discount_code", "CODE", "fixed_amount", amount, "across", "line_item");

    internal static DiscountApplication PercentOff(decimal percent) => new("automatic", "Off", "percentage", percent, "each", "line_item");

    internal DraftLine Goods(long price, int quantity = 1, bool taxable = true, DiscountApplication? discount = null, bool giftCard = false)
    {
        var product = new Product
        {
            Id = Shop.ProductIds.Next(), Title = "Thing", Handle = "thing", Vendor = "V", ProductType = "T", Tags = [], IsGiftCard = giftCard,
            Status = "ACTIVE", OptionName = "Size", CreatedAt = Opened, UpdatedAt = Opened,
        };
        product.Variants.Add(new ProductVariant
        {
            Id = Shop.ProductIds.Next(), InventoryItemId = 1, Product = product, Position = 1, Title = "Default Title", Sku = null,
            Price = price, Taxable = taxable, Grams = 1,
        });
        return new DraftLine(product.Variants[0], quantity, discount);
    }

    internal Order Place(string at, TaxRate[] taxes, IReadOnlyList<DraftLine> lines, Func<OrderDraft, OrderDraft>? more = null)
    {
        var draft = new OrderDraft { CreatedAt = At(at), ProcessedAt = At(at), TaxRates = taxes, Lines = lines };
        var order = OrderPlacing.Place(Shop, more?.Invoke(draft) ?? draft);
        OrderPaying.Pay(Shop, order, order.CreatedAt);
        Shop.Orders.Add(order);
        return order;
    }

    internal SalesDay Day(string date) =>
        SalesTruth.Of(Shop.Profile, Orders()).GetValueOrDefault(DateOnly.Parse(date, CultureInfo.InvariantCulture)) ?? new SalesDay();

    internal IEnumerable<Order> Orders() => Enumerable.Range(0, Shop.Orders.Count).Select(i => Shop.Orders.ById[i]);
}
