using XenoStore.Api.Problems;
using XenoStore.Shopify.Admin;

namespace XenoStore.Api.Tenants;

/// <summary>Asks Shopify whether a shop exists and its token is good, before anything about it is kept.</summary>
internal sealed partial class ShopVoucher(IAdminClient shopify, ILogger<ShopVoucher> logger)
{
    /// <summary>How long to wait when Shopify does not say.</summary>
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    internal async Task<Vouching> VouchAsync(ShopForm form, CancellationToken cancellationToken)
    {
        var asked = await shopify.ShopAsync(new ShopCredentials(form.Domain, form.AccessToken), cancellationToken);
        if (asked is not Answered<ShopDescription> { Data: var shop })
        {
            LogNotVouched(form.Domain, asked.Failure!.Sentence);
            return new Vouching(null, RefusalFor(asked.Failure));
        }

        return shop.Domain == form.Domain
            ? new Vouching(new NewShop(form.Domain, form.Name, form.AccessToken, form.ClientSecret, shop.Info), null)
            : new Vouching(null, Unprocessable(
                "wrong-shop", "The access token belongs to another shop.", $"It opens {shop.Domain}, not {form.Domain}."));
    }

    /// <summary>What the user can mend is 422; what passes by itself, or is ours to mend, is 503.</summary>
    private static Refusal RefusalFor(AdminFailure failure) => failure switch
    {
        AdminFailure.TokenRefused =>
            Unprocessable("token-refused", "Shopify refuses the access token.", "Copy the Admin API access token of the app again, or install the app anew."),
        AdminFailure.ShopNotFound =>
            Unprocessable("shop-not-found", "Shopify knows no such shop.", "Use the permanent domain from Shopify's admin, which ends in .myshopify.com."),
        AdminFailure.AccessForbidden =>
            Unprocessable("access-forbidden", "Shopify denies the app access to the shop.", "Grant the app the scopes read_orders, read_customers and read_products."),
        AdminFailure.ShopFrozen =>
            Unprocessable("shop-frozen", "Shopify has paused this shop.", "Connect it again when its plan is active."),
        AdminFailure.Throttled throttled => Refusal.Unavailable("Shopify asks us to slow down. Nothing was kept; try again.", throttled.Wait),
        AdminFailure.RateLimited limited => Refusal.Unavailable("Shopify asks us to slow down. Nothing was kept; try again.", limited.Wait),
        _ => Refusal.Unavailable("Shopify cannot be reached just now. Nothing was kept; try again.", RetryAfter),
    };

    private static Refusal Unprocessable(string type, string title, string remedy) =>
        Refusal.Of(StatusCodes.Status422UnprocessableEntity, type, title, remedy);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Shop {Domain} was not connected: {Reason}")]
    private partial void LogNotVouched(ShopDomain domain, string reason);
}
