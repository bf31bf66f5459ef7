using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>The shop as <c>Shop</c> asks for it.</summary>
internal sealed record ShopNode
{
    public string? Name { get; init; }
    public string? MyshopifyDomain { get; init; }
    public string? CurrencyCode { get; init; }
    public string? IanaTimezone { get; init; }
    public ShopPlanNode? Plan { get; init; }
}

/// <summary>What the merchant pays for.</summary>
internal sealed record ShopPlanNode
{
    public string? PublicDisplayName { get; init; }
}

/// <summary>Our app in the shop.</summary>
internal sealed record AppInstallationNode
{
    public AccessScopeNode?[]? AccessScopes { get; init; }
}

/// <summary>A scope the shop granted.</summary>
internal sealed record AccessScopeNode
{
    public string? Handle { get; init; }
}

/// <summary>Answer to <c>Shop</c>.</summary>
internal sealed record ShopData
{
    public ShopNode? Shop { get; init; }
    public AppInstallationNode? CurrentAppInstallation { get; init; }

    internal ShopDescription ToDescription()
    {
        var shop = Shop ?? throw PayloadException.Missing("shop");
        _ = AmountReader.For(shop.CurrencyCode, "shop.currencyCode");
        return new ShopDescription(
            new ShopInfo(
                shop.Name ?? throw PayloadException.Missing("shop.name"),
                shop.CurrencyCode!,
                shop.IanaTimezone ?? throw PayloadException.Missing("shop.ianaTimezone"),
                shop.Plan?.PublicDisplayName,
                Items.Map(CurrentAppInstallation?.AccessScopes, "currentAppInstallation.accessScopes", s => s.Handle ?? "")),
            ShopDomain.TryParse(shop.MyshopifyDomain, out var domain)
                ? domain
                : throw new PayloadException("shop.myshopifyDomain", "is not a shop domain"));
    }
}
