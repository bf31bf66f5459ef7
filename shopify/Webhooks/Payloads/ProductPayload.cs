using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>The body of <c>products/create</c> and <c>products/update</c>.</summary>
public static class ProductPayload
{
    /// <summary>The product.</summary>
    /// <exception cref="PayloadException">Not JSON, or the id, <c>updated_at</c> or status is missing.</exception>
    public static ProductSnapshot Parse(ReadOnlySpan<byte> body)
    {
        var json = Payload.Read(body, PayloadJson.Default.ProductJson);
        var updatedAt = json.UpdatedAt ?? throw PayloadException.Missing("updated_at");
        return new ProductSnapshot(
            json.Id ?? throw PayloadException.Missing("id"),
            json.Title ?? "",
            json.Handle ?? "",
            json.Vendor,
            json.ProductType,
            StatusWords.Lower(json.Status) ?? throw PayloadException.Missing("status"),
            Math.Max(json.Variants?.Length ?? 0, json.VariantGids?.Length ?? 0),
            json.CreatedAt ?? updatedAt,
            updatedAt);
    }
}

/// <summary>The part of a REST-shaped product that we read.</summary>
internal sealed record ProductJson
{
    public long? Id { get; init; }
    public string? Title { get; init; }
    public string? Handle { get; init; }
    public string? Vendor { get; init; }
    public string? ProductType { get; init; }
    public string? Status { get; init; }
    public DateTimeOffset? CreatedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The first hundred at most.</summary>
    public RecordJson[]? Variants { get; init; }

    /// <summary>All of them.</summary>
    public VariantGidJson[]? VariantGids { get; init; }
}

/// <summary>An entry of <c>variant_gids</c>; only counted.</summary>
internal sealed record VariantGidJson;
