namespace XenoStore.Tests.Grains.Silo;

/// <summary>Shops to connect.</summary>
internal static class NewShops
{
    internal static NewShop Any(string currency = "USD", string timeZone = "America/New_York") => new(
        ShopDomain.Parse($"test-{Guid.NewGuid():n}.myshopify.com"), "Test shop", "shpat_test", "client-secret", Info(currency, timeZone));

    internal static ShopInfo Info(string currency = "USD", string timeZone = "America/New_York") =>
        new("Test shop", currency, timeZone, "basic", ["read_orders", "read_all_orders"]);
}
