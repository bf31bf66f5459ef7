using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using XenoStore.Shopify;
using XenoStore.Shopify.Admin;

namespace XenoStore.Tests.Shopify.Admin;

/// <summary>Our client as a host would get it.</summary>
internal static class AdminClients
{
    /// <param name="adminUrl">With <c>{shop}</c> in it.</param>
    /// <param name="change">What else is different.</param>
    internal static IAdminClient At(string adminUrl, Action<ShopifyOptions>? change = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("SHOPIFY_ADMIN_URL", adminUrl)]).Build());
        services.AddLogging();
        services.AddShopify();
        services.Configure<ShopifyOptions>(change ?? (_ => { }));
        return services.BuildServiceProvider().GetRequiredService<IAdminClient>();
    }
}
