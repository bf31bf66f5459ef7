using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using XenoStore.Shopify.Admin;
using XenoStore.Shopify.Webhooks;

namespace XenoStore.Shopify;

/// <summary>Registers everything that speaks Shopify.</summary>
public static class ShopifyServices
{
    /// <summary>
    /// Adds <see cref="IAdminClient"/> and <see cref="WebhookRouter"/>. Configuration: <c>SHOPIFY_ADMIN_URL</c>, <c>SHOPIFY_CLIENT_SECRET</c>,
    /// <c>SHOPIFY_PREVIOUS_CLIENT_SECRET</c> and <c>SHOPIFY_PREVIOUS_CLIENT_SECRET_UNTIL</c> (ISO 8601), all optional.
    /// </summary>
    public static IServiceCollection AddShopify(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<ShopifyOptions>().Configure<IConfiguration>(Configure);
        services.AddHttpClient(AdminTransport.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Handler)
            .RemoveAllLoggers();
        services.AddSingleton<AdminTransport>();
        services.AddSingleton<IAdminClient, AdminClient>();
        services.AddSingleton<WebhookRouter>();
        return services;
    }

    /// <summary>A redirect could carry the access token anywhere, so none is followed; deadlines are the transport's.</summary>
    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };

    private static void Configure(ShopifyOptions options, IConfiguration configuration)
    {
        options.AdminUrl = configuration["SHOPIFY_ADMIN_URL"] is { Length: > 0 } url ? url : options.AdminUrl;
        options.ClientSecret = configuration["SHOPIFY_CLIENT_SECRET"];
        options.PreviousClientSecret = configuration["SHOPIFY_PREVIOUS_CLIENT_SECRET"];
        options.PreviousClientSecretUntil = configuration["SHOPIFY_PREVIOUS_CLIENT_SECRET_UNTIL"] is { Length: > 0 } until
            ? DateTimeOffset.Parse(until, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
            : null;
    }
}
