namespace XenoStore;

/// <summary>A product as Shopify held it at one moment.</summary>
/// <param name="Id">The number in <c>gid://shopify/Product/…</c>.</param>
/// <param name="Title">Shown name.</param>
/// <param name="Handle">URL part.</param>
/// <param name="Vendor">Maker, or null.</param>
/// <param name="ProductType">Merchant's own category, or null.</param>
/// <param name="Status">Lower-case Shopify word: <c>active</c>, <c>archived</c>, <c>draft</c>, <c>unlisted</c>.</param>
/// <param name="Variants">How many variants it has.</param>
/// <param name="CreatedAt">When Shopify made the record.</param>
/// <param name="UpdatedAt">When it last changed.</param>
[GenerateSerializer, Immutable, Alias("xeno.product-snapshot")]
public sealed record ProductSnapshot(
    [property: Id(0)] long Id,
    [property: Id(1)] string Title,
    [property: Id(2)] string Handle,
    [property: Id(3)] string? Vendor,
    [property: Id(4)] string? ProductType,
    [property: Id(5)] string Status,
    [property: Id(6)] int Variants,
    [property: Id(7)] DateTimeOffset CreatedAt,
    [property: Id(8)] DateTimeOffset UpdatedAt);
