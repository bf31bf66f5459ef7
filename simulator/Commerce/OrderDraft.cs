using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

/// <summary>What a buyer is about to order.</summary>
internal sealed record OrderDraft
{
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Another instant than the creation for orders imported from elsewhere.</summary>
    public required DateTimeOffset ProcessedAt { get; init; }

    public required IReadOnlyList<DraftLine> Lines { get; init; }

    public DiscountApplication? OrderDiscount { get; init; }

    public DraftShipping? Shipping { get; init; }

    public TaxRate[] TaxRates { get; init; } = [];

    public Customer? Customer { get; init; }

    public string? Email { get; init; }

    public MailingAddress? Address { get; init; }

    public string SourceName { get; init; } = "web";

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Note { get; init; }

    public Currency? PresentmentCurrency { get; init; }

    public decimal PresentmentRate { get; init; } = 1m;

    /// <summary>Minor units.</summary>
    public long Tip { get; init; }

    public bool Test { get; init; }
}
