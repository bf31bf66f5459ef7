using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Admin.Nodes;

/// <summary>A product as <c>ProductsPage</c> asks for it.</summary>
internal sealed record ProductNode
{
    public string? Id { get; init; }
    public string? Title { get; init; }
    public string? Handle { get; init; }
    public string? Vendor { get; init; }
    public string? ProductType { get; init; }
    public string? Status { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public CountNode? VariantsCount { get; init; }

    internal ProductSnapshot ToSnapshot() => new(
        Gid.Required(Id, "id"),
        Title ?? "",
        Handle ?? "",
        Vendor,
        ProductType,
        StatusWords.Lower(Status) ?? throw PayloadException.Missing("status"),
        (int)Math.Min(VariantsCount?.Count ?? 0, int.MaxValue),
        CreatedAt ?? throw PayloadException.Missing("createdAt"),
        UpdatedAt ?? throw PayloadException.Missing("updatedAt"));
}

/// <summary>A count; <c>AT_LEAST</c> when Shopify stopped counting.</summary>
internal sealed record CountNode
{
    public long? Count { get; init; }
    public string? Precision { get; init; }

    /// <summary>The count, if it is one.</summary>
    internal long? Exact => Precision is "EXACT" ? Count : null;
}
