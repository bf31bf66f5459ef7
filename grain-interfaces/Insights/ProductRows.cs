using System.Collections.Immutable;

namespace XenoStore;

/// <summary>A product in a list. Amounts are those of the asked range; a product that was deleted, or custom items, have no <see cref="Id"/>.</summary>
[GenerateSerializer, Immutable, Alias("xeno.product-row")]
public sealed record ProductRow(
    [property: Id(0)] long? Id,
    [property: Id(1)] string Title,
    [property: Id(2)] string? Vendor,
    [property: Id(3)] string? ProductType,
    [property: Id(4)] string? Status,
    [property: Id(5)] LedgerAmounts Amounts);

/// <summary>A page of products with the sums of all matching rows.</summary>
[GenerateSerializer, Immutable, Alias("xeno.product-page")]
public sealed record ProductPage(
    [property: Id(0)] ImmutableArray<ProductRow> Rows,
    [property: Id(1)] string? NextCursor,
    [property: Id(2)] long Count,
    [property: Id(3)] LedgerAmounts Sums);

/// <summary>Products of a range: the ten best by net sales and by units.</summary>
[GenerateSerializer, Immutable, Alias("xeno.product-insight")]
public sealed record ProductInsight([property: Id(0)] ImmutableArray<ProductRow> ByNetSales, [property: Id(1)] ImmutableArray<ProductRow> ByUnits);
