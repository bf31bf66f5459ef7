using XenoStore.Simulator.Facts;

namespace XenoStore.Simulator.Commerce;

/// <summary>What a merchant enters in the refund form.</summary>
internal sealed record RefundRequest
{
    public required IReadOnlyList<(LineItem Line, int Quantity)> Lines { get; init; }

    /// <summary><c>no_restock</c>, <c>cancel</c> or <c>return</c>.</summary>
    public required string RestockType { get; init; }

    /// <summary>Shipping given back, minor units, containing tax when prices do.</summary>
    public long Shipping { get; init; }

    /// <summary>How much less (or, negative, more) than the value the merchant hands back, minor units.</summary>
    public long Discrepancy { get; init; }

    /// <summary>False: only the record, no money (removals by an edit, cancelled orders that were never paid).</summary>
    public bool HandsBackMoney { get; init; } = true;

    public string? Note { get; init; }

    /// <summary>Null: processed when created.</summary>
    public DateTimeOffset? ProcessedAt { get; init; }

    public OrderEdit? RemovedBy { get; init; }
}
