using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace XenoStore.Bench;

/// <summary>Makes <c>orders/*</c> deliveries of about 7 KB as Shopify posts them: three lines, two addresses, taxes, shipping, signed.</summary>
internal static class SignedOrder
{
    internal static HttpRequestMessage Request(string domain, string secret, long id, int version, string webhookId)
    {
        var body = Body(id, version);
        var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/shopify") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Shopify-Topic", version == 0 ? "orders/create" : "orders/updated");
        request.Headers.Add("X-Shopify-Shop-Domain", domain);
        request.Headers.Add("X-Shopify-API-Version", "2026-10");
        request.Headers.Add("X-Shopify-Webhook-Id", webhookId);
        request.Headers.Add("X-Shopify-Triggered-At", At(id, version).ToString("O", CultureInfo.InvariantCulture));
        request.Headers.Add("X-Shopify-Hmac-Sha256", Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body)));
        return request;
    }

    private static DateTimeOffset At(long id, int version) =>
        new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddMinutes(id % 400_000).AddSeconds(version);

    private static byte[] Body(long id, int version)
    {
        var at = At(id, 0).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        var address = new { first_name = "Ada", last_name = "Lovelace", name = "Ada Lovelace", address1 = "12 St James's Square", address2 = (string?)null, city = "London", zip = "SW1Y 4JH", province = (string?)null, country = "United Kingdom", country_code = "GB", province_code = (string?)null, company = (string?)null, phone = "+442079302323", latitude = 51.5074, longitude = -0.1357 };
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            id,
            admin_graphql_api_id = $"gid://shopify/Order/{id}",
            name = $"#{id % 1_000_000}",
            number = id % 1_000_000,
            order_number = id % 1_000_000,
            app_id = 580111,
            browser_ip = "203.0.113.7",
            created_at = at,
            processed_at = at,
            updated_at = At(id, version).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
            cancelled_at = (string?)null,
            closed_at = (string?)null,
            currency = "USD",
            presentment_currency = "USD",
            email = "ada@example.com",
            contact_email = "ada@example.com",
            financial_status = version == 0 ? "pending" : "paid",
            fulfillment_status = (string?)null,
            note = "Please leave the parcel with the porter. ",
            note_attributes = Enumerable.Range(0, 6).Select(n => new { name = $"attribute_{n}", value = $"a value of some length, number {n} of order {id}" }),
            landing_site = "/products/difference-engine?utm_source=newsletter&utm_medium=email&utm_campaign=autumn",
            order_status_url = $"https://example.myshopify.com/{id}/orders/0123456789abcdef/authenticate?key=abcdef",
            source_name = "web",
            tags = "autumn, returning",
            taxes_included = false,
            test = false,
            total_price = "118.50",
            total_price_set = Set("118.50"),
            subtotal_price = "100.00",
            subtotal_price_set = Set("100.00"),
            total_tax = "8.50",
            total_tax_set = Set("8.50"),
            total_discounts = "5.00",
            total_discounts_set = Set("5.00"),
            total_line_items_price = "105.00",
            total_line_items_price_set = Set("105.00"),
            current_total_price = "118.50",
            current_total_price_set = Set("118.50"),
            current_subtotal_price = "100.00",
            current_subtotal_price_set = Set("100.00"),
            current_total_tax = "8.50",
            current_total_tax_set = Set("8.50"),
            current_total_discounts = "5.00",
            total_tip_received = "0.00",
            customer = new { id = 7_000_000_000_000 + (id % 5_000), first_name = "Ada", last_name = "Lovelace", email = "ada@example.com", created_at = at, updated_at = at, state = "enabled", default_address = address },
            billing_address = address,
            shipping_address = address,
            line_items = Enumerable.Range(0, 3).Select(n => Line(id, n)),
            shipping_lines = new[] { new { id = (id * 10) + 9, title = "Standard", code = "STD", price = "10.00", price_set = Set("10.00"), discounted_price = "10.00", discounted_price_set = Set("10.00"), discount_allocations = Array.Empty<object>(), tax_lines = Array.Empty<object>() } },
            refunds = Array.Empty<object>(),
            discount_codes = new[] { new { code = "AUTUMN5", amount = "5.00", type = "fixed_amount" } },
        });
    }

    private static object Line(long order, int n) => new
    {
        id = (order * 10) + n,
        admin_graphql_api_id = $"gid://shopify/LineItem/{(order * 10) + n}",
        product_id = 8_000_000_000_000 + ((order + n) % 300),
        variant_id = 9_000_000_000_000 + ((order + n) % 900),
        title = $"Difference engine part {n}",
        variant_title = "Brass",
        name = $"Difference engine part {n} - Brass",
        sku = $"DE-{n:000}-BR",
        vendor = "Analytical Engines",
        quantity = 1,
        current_quantity = 1,
        fulfillable_quantity = 1,
        fulfillment_service = "manual",
        gift_card = false,
        grams = 750,
        price = "35.00",
        price_set = Set("35.00"),
        requires_shipping = true,
        taxable = true,
        total_discount = "0.00",
        total_discount_set = Set("0.00"),
        discount_allocations = n == 0 ? new object[] { new { amount = "5.00", amount_set = Set("5.00"), discount_application_index = 0 } } : [],
        tax_lines = n < 2 ? new object[] { new { title = "State Tax", price = "4.25", rate = 0.0425, price_set = Set("4.25"), channel_liable = false } } : [],
        properties = Array.Empty<object>(),
        duties = Array.Empty<object>(),
    };

    private static object Set(string amount) =>
        new { shop_money = new { amount, currency_code = "USD" }, presentment_money = new { amount, currency_code = "USD" } };
}
