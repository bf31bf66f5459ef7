using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.GraphQL.Types;

internal static class ProductTypes
{
    public static void AddTo(TypeTable table)
    {
        AddProduct(table);
        AddVariant(table);
        new TypeBuilder<Product>("ProductPriceRangeV2")
            .Field("minVariantPrice", "MoneyV2!", (p, c) => new Money(p.Variants.Min(v => v.Price), c.Shop.Profile.Currency))
            .Field("maxVariantPrice", "MoneyV2!", (p, c) => new Money(p.Variants.Max(v => v.Price), c.Shop.Profile.Currency))
            .AddTo(table);
        new TypeBuilder<Product>("TaxonomyCategory")
            .Field("id", "ID!", p => $"gid://shopify/TaxonomyCategory/{p.Handle}")
            .Field("name", "String!", p => p.ProductType)
            .Field("fullName", "String!", p => p.ProductType)
            .AddTo(table);
    }

    private static void AddProduct(TypeTable table) => new TypeBuilder<Product>("Product")
        .Field("id", "ID!", p => Gid.Of("Product", p.Id))
        .Field("legacyResourceId", "UnsignedInt64!", p => Text.Of(p.Id))
        .Field("handle", "String!", p => p.Handle)
        .Field("title", "String!", p => p.Title)
        .Field("status", "ProductStatus!", p => p.Status)
        .Field("vendor", "String!", p => p.Vendor)
        .Field("productType", "String!", p => p.ProductType)
        .Field("category", "TaxonomyCategory", p => p.IsGiftCard ? null : p)
        .Field("tags", "[String!]!", p => p.Tags)
        .Field("isGiftCard", "Boolean!", p => p.IsGiftCard)
        .Field("createdAt", "DateTime!", p => p.CreatedAt)
        .Field("updatedAt", "DateTime!", p => p.UpdatedAt)
        .Field("publishedAt", "DateTime", p => p.PublishedAt)
        .Field("totalInventory", "Int!", p => p.Variants.Sum(v => v.InventoryQuantity))
        .Field("tracksInventory", "Boolean!", p => !p.IsGiftCard)
        .Field("variantsCount", "Count", p => new SearchCount(p.Variants.Count, "EXACT"))
        .Field("priceRangeV2", "ProductPriceRangeV2!", p => p)
        .Connection("variants", "ProductVariantConnection!", p => p.Variants, v => v.Id)
        .AddTo(table);

    private static void AddVariant(TypeTable table)
    {
        new TypeBuilder<ProductVariant>("ProductVariant")
            .Field("id", "ID!", v => Gid.Of("ProductVariant", v.Id))
            .Field("legacyResourceId", "UnsignedInt64!", v => Text.Of(v.Id))
            .Field("sku", "String", v => v.Sku)
            .Field("barcode", "String", v => v.Barcode)
            .Field("title", "String!", v => v.Title)
            .Field("displayName", "String!", v => $"{v.Product.Title} - {v.Title}")
            .Field("position", "Int!", v => v.Position)
            .Field("price", "Money!", (v, c) => c.Shop.Profile.Currency.RestText(v.Price))
            .Field("compareAtPrice", "Money", (v, c) => v.CompareAtPrice is { } price ? c.Shop.Profile.Currency.RestText(price) : null)
            .Field("taxable", "Boolean!", v => v.Taxable)
            .Field("inventoryQuantity", "Int", v => v.InventoryQuantity)
            .Field("selectedOptions", "[SelectedOption!]!", v => new[] { v })
            .Field("createdAt", "DateTime!", v => v.Product.CreatedAt)
            .Field("updatedAt", "DateTime!", v => v.UpdatedAt)
            .Field("inventoryItem", "InventoryItem!", v => v)
            .Field("product", "Product!", v => v.Product)
            .AddTo(table);
        new TypeBuilder<ProductVariant>("SelectedOption")
            .Field("name", "String!", v => v.Title == "Default Title" ? "Title" : v.Product.OptionName)
            .Field("value", "String!", v => v.Title)
            .AddTo(table);
        new TypeBuilder<ProductVariant>("InventoryItem")
            .Field("id", "ID!", v => Gid.Of("InventoryItem", v.InventoryItemId))
            .Field("sku", "String", v => v.Sku)
            .Field("unitCost", "MoneyV2", (v, c) => v.UnitCost is { } cost ? new Money(cost, c.Shop.Profile.Currency) : null)
            .AddTo(table);
    }
}
