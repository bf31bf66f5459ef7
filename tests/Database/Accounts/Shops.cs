namespace XenoStore.Tests.Database.Accounts;

/// <summary>Shops and users that exist nowhere else.</summary>
internal static class Shops
{
    public static string NewEmail() => $"{Guid.NewGuid():n}@example.com";

    public static string NewHash() => $"{Guid.NewGuid():n}{Guid.NewGuid():n}";

    public static NewShop New(string? domain = null, string token = "shpat_first", string? clientSecret = "secret_first") => new(
        ShopDomain.Parse(domain ?? $"shop-{Guid.NewGuid():n}.myshopify.com"),
        "My shop",
        token,
        clientSecret,
        new ShopInfo("Northwind", "EUR", "Europe/Berlin", "Basic", ["read_orders", "read_all_orders"]));
}
