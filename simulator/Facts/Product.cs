namespace XenoStore.Simulator.Facts;

internal sealed class Product : IRecord
{
    public required long Id { get; init; }

    public required string Title { get; set; }

    public required string Handle { get; init; }

    public required string Vendor { get; init; }

    public required string ProductType { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required bool IsGiftCard { get; init; }

    /// <summary>Of the reduced tax class: books, food.</summary>
    public bool ReducedTax { get; init; }

    /// <summary><c>ACTIVE</c>, <c>ARCHIVED</c>, <c>DRAFT</c> or <c>UNLISTED</c>.</summary>
    public required string Status { get; set; }

    /// <summary>The name of the option its variants differ in; "Title" when there is only one.</summary>
    public required string OptionName { get; init; }

    public List<ProductVariant> Variants { get; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public DateTimeOffset ProcessedAt => CreatedAt;

    public DateTimeOffset? PublishedAt => Status == "ACTIVE" ? CreatedAt : null;

    public bool Deleted { get; set; }
}
