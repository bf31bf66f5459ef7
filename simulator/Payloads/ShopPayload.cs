using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Payloads;

/// <summary>The body of <c>shop/update</c> and <c>app/uninstalled</c>.</summary>
internal static class ShopPayload
{
    public static ReadOnlyMemory<byte> Write(Shop shop) => RestJson.Document(shop, json =>
    {
        Place(json, shop.Profile);
        Settings(json, shop);
    });

    private static void Place(RestJson json, ShopProfile profile) => json
        .Number("id", profile.Id)
        .Text("name", profile.Name)
        .Text("email", $"owner@{profile.Domain}")
        .Text("domain", profile.Domain)
        .Null("province")
        .Text("country", profile.CountryCode)
        .Text("address1", "1 Main Street")
        .Null("zip")
        .Text("city", "Springfield")
        .Null("source", "phone", "latitude", "longitude")
        .Text("primary_locale", profile.Locale)
        .Null("address2");

    private static void Settings(RestJson json, Shop shop) => json
        .Time("created_at", shop.CreatedAt)
        .Time("updated_at", shop.UpdatedAt)
        .Text("country_code", shop.Profile.CountryCode)
        .Text("country_name", shop.Profile.CountryCode)
        .Text("currency", shop.Profile.Currency.Code)
        .Text("customer_email", $"hello@{shop.Profile.Domain}")
        .Text("timezone", $"(GMT) {shop.Profile.TimeZoneId}")
        .Text("iana_timezone", shop.Profile.TimeZoneId)
        .Text("shop_owner", "Sam Merchant")
        .Text("money_format", "{{amount}}")
        .Text("money_with_currency_format", "{{amount}} " + shop.Profile.Currency.Code)
        .Text("weight_unit", "kg")
        .Null("province_code")
        .Flag("taxes_included", shop.Profile.TaxesIncluded)
        .Null("auto_configure_tax_inclusivity")
        .Flag("tax_shipping", true)
        .Null("county_taxes")
        .Text("plan_display_name", "Basic")
        .Text("plan_name", "basic")
        .Flag("has_discounts", true)
        .Flag("has_gift_cards", true)
        .Text("myshopify_domain", shop.Profile.Domain)
        .Null("google_apps_domain", "google_apps_login_enabled")
        .Text("money_in_emails_format", "{{amount}}")
        .Text("money_with_currency_in_emails_format", "{{amount}} " + shop.Profile.Currency.Code)
        .Flag("eligible_for_payments", true)
        .Flag("requires_extra_payments_agreement", false)
        .Flag("password_enabled", false)
        .Flag("has_storefront", true)
        .Flag("finances", true)
        .Number("primary_location_id", 655441491)
        .Flag("checkout_api_supported", true)
        .Flag("multi_location_enabled", true)
        .Flag("setup_required", false)
        .Flag("pre_launch_enabled", false)
        .Texts("enabled_presentment_currencies", [shop.Profile.Currency.Code])
        .Flag("marketing_sms_consent_enabled_at_checkout", false)
        .Flag("transactional_sms_disabled", false);
}
