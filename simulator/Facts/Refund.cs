namespace XenoStore.Simulator.Facts;

internal sealed class Refund
{
    public required long Id { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ProcessedAt { get; init; }

    public string? Note { get; init; }

    public required RefundLineItem[] Lines { get; init; }

    public RefundShippingLine[] Shipping { get; init; } = [];

    public OrderAdjustment? Discrepancy { get; init; }

    /// <summary>Empty when an edit removed items, or when nothing had been paid.</summary>
    public OrderTransaction[] Transactions { get; init; } = [];

    /// <summary>The edit whose removals this record states; null for a refund proper.</summary>
    public OrderEdit? RemovedBy { get; init; }
}
