namespace XenoStore.Tests.Sync.Scripted;

/// <summary>Small records whose figures can be checked in one's head.</summary>
public static class Samples
{
    /// <summary>When the sample shop's history begins.</summary>
    public static readonly DateTimeOffset Start = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Order n of the shop: one line of one unit for n dollars, sold n hours after <see cref="Start"/>.</summary>
    public static OrderSnapshot Order(long n, DateTimeOffset? at = null, long? cents = null)
    {
        var sold = at ?? Start.AddHours(n);
        var price = cents ?? n * 100;
        var line = new LineItem(
            Id: n * 10, ProductId: 1, VariantId: null, "Tea", VariantTitle: null, Sku: null, Quantity: 1, CurrentQuantity: 1, price, GiftCard: false, [], []);
        return new OrderSnapshot(
            n, $"#{n}", "USD", sold, sold, sold, CancelledAt: null, Test: false, TaxesIncluded: false, FinancialStatus.Paid, FulfillmentStatus: null,
            CustomerId: 1 + (n % 3), "web", [line], ShippingLines: [], Refunds: [], Additions: [],
            new OrderTotals(price, 0, price, 0, price, 0, 0, 0, 0), "USD", price);
    }

    /// <summary>A later state of an order, with another price.</summary>
    public static OrderSnapshot Changed(OrderSnapshot order, DateTimeOffset updatedAt, long cents) =>
        Order(order.Id, order.ProcessedAt, cents) with { UpdatedAt = updatedAt };

    public static IEnumerable<OrderSnapshot> Orders(int count) => Enumerable.Range(1, count).Select(n => Order(n));

    public static IEnumerable<CustomerSnapshot> Customers(int count) => Enumerable.Range(1, count).Select(n =>
        new CustomerSnapshot(n, "Ada", $"Number {n}", AddressName: null, Email: null, "enabled", Start.AddHours(n), Start.AddHours(n)));

    public static IEnumerable<ProductSnapshot> Products(int count) => Enumerable.Range(1, count).Select(n =>
        new ProductSnapshot(n, $"Tea {n}", $"tea-{n}", "Vendor", ProductType: null, "active", Variants: 1, Start.AddHours(n), Start.AddHours(n)));
}
