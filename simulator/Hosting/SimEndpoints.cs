using XenoStore.Simulator.Facts;
using XenoStore.Simulator.Faults;
using XenoStore.Simulator.Truth;

namespace XenoStore.Simulator.Hosting;

/// <summary>What the simulator tells about itself under <c>/_sim</c>; none of it exists at Shopify.</summary>
internal static class SimEndpoints
{
    public static void Map(WebApplication app, ShopDirectory shops, FaultBook faults, CallCounts calls)
    {
        app.MapGet("/_sim/shops", () => shops.All.Select(Describe));
        app.MapGet("/_sim/stats", calls.ByShop);
        app.MapPost("/_sim/fault", (FaultRule rule) => faults.Add(rule));
        app.MapDelete("/_sim/fault", faults.Clear);
        app.MapGet("/_sim/{shop}/truth", (string shop, DateOnly? startDate, DateOnly? endDate) =>
            shops.TryFind(shop, out var found) ? Results.Ok(TruthAnswer.Of(found, startDate, endDate)) : Results.NotFound());
    }

    private static object Describe(Shop shop)
    {
        lock (shop.Gate)
        {
            return new
            {
                domain = shop.Profile.Domain,
                name = shop.Profile.Name,
                accessToken = shop.Profile.AccessToken,
                clientSecret = shop.Profile.ClientSecret,
                currency = shop.Profile.Currency.Code,
                timeZone = shop.Profile.TimeZoneId,
                orders = shop.Orders.Count,
                customers = shop.Customers.Count,
                products = shop.Products.Count,
            };
        }
    }
}
