using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Payloads;

/// <summary>The body of <c>products/create|update</c>.</summary>
internal static class ProductPayload
{
    private const int FullVariants = 100;

    public static ReadOnlyMemory<byte> Write(Shop shop, Product product) => RestJson.Document(shop, json => json
        .Ids("Product", product.Id)
        .Text("body_html", $"<p>{product.ProductType}</p>")
        .Time("created_at", product.CreatedAt)
        .Text("handle", product.Handle)
        .Text("product_type", product.ProductType)
        .Time("published_at", product.PublishedAt)
        .Null("template_suffix")
        .Text("title", product.Title)
        .Time("updated_at", product.UpdatedAt)
        .Text("vendor", product.Vendor)
        .Text("status", product.Status.ToLowerInvariant())
        .Text("published_scope", "web")
        .Text("tags", string.Join(", ", product.Tags))
        .Array("variants", product.Variants.Take(FullVariants), v => Variant(json, v))
        .Array("options", [product.OptionName], name => json
            .Number("product_id", product.Id)
            .Number("id", product.Id + 1)
            .Text("name", product.Variants.Count == 1 && product.Variants[0].Title == "Default Title" ? "Title" : name)
            .Number("position", 1)
            .Texts("values", product.Variants.Select(v => v.Title)))
        .Empty("images")
        .Null("image")
        .Empty("media")
        .Array("variant_gids", product.Variants, v => json
            .Text("admin_graphql_api_id", GraphQL.Gid.Of("ProductVariant", v.Id))
            .Time("updated_at", v.UpdatedAt))
        .Flag("has_variants_that_requires_components", false)
        .Null("category"));

    private static void Variant(RestJson json, ProductVariant variant) => json
        .Ids("ProductVariant", variant.Id)
        .Text("barcode", variant.Barcode)
        .Text("compare_at_price", variant.CompareAtPrice is { } price ? json.Currency.RestText(price) : null)
        .Time("created_at", variant.Product.CreatedAt)
        .Text("inventory_policy", "deny")
        .Number("position", variant.Position)
        .Money("price", variant.Price)
        .Number("product_id", variant.Product.Id)
        .Text("sku", variant.Sku)
        .Flag("taxable", variant.Taxable)
        .Text("title", variant.Title)
        .Time("updated_at", variant.UpdatedAt)
        .Text("option1", variant.Title)
        .Null("option2", "option3", "image_id")
        .Number("inventory_item_id", variant.InventoryItemId)
        .Number("inventory_quantity", variant.InventoryQuantity)
        .Number("old_inventory_quantity", variant.InventoryQuantity);
}
