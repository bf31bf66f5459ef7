namespace XenoStore;

/// <summary>Why a row stands in the ledger. The numbers are stored: append only.</summary>
public enum SaleEventKind
{
    /// <summary>The order was placed: one row for the order itself (shipping, the order count) and one per line.</summary>
    Placed = 1,
    /// <summary>An order edit added units.</summary>
    Added = 2,
    /// <summary>A refund record reversed goods or shipping.</summary>
    Refund = 3,
    /// <summary>The order was cancelled: what refunds had not reversed.</summary>
    Cancellation = 4,
    /// <summary>A refund discrepancy: beside sales, shown in drill-down.</summary>
    Adjustment = 5,
}

/// <summary>One row of the ledger, made from an order snapshot and replaced as a whole when a newer snapshot is applied.</summary>
/// <param name="Seq">Position in its order, from 0; with the order id the row's key.</param>
/// <param name="Kind">Why it is there.</param>
/// <param name="OccurredAt">The instant it is dated by.</param>
/// <param name="Day">That instant's date in the shop's zone.</param>
/// <param name="LineItemId">The line, or null for a row of the whole order.</param>
/// <param name="ProductId">The line's product, if it still has one.</param>
/// <param name="CustomerId">The order's customer, or null for guests.</param>
/// <param name="RefundId">The refund record, for refunds and adjustments.</param>
/// <param name="FinancialStatus">The order's status: only on the row that counts the order (<see cref="LedgerAmounts.Orders"/> = 1), else null.</param>
/// <param name="Amounts">What it adds.</param>
[GenerateSerializer, Immutable, Alias("xeno.sale-event")]
public sealed record SaleEvent(
    [property: Id(0)] int Seq,
    [property: Id(1)] SaleEventKind Kind,
    [property: Id(2)] DateTimeOffset OccurredAt,
    [property: Id(3)] DateOnly Day,
    [property: Id(4)] long? LineItemId,
    [property: Id(5)] long? ProductId,
    [property: Id(6)] long? CustomerId,
    [property: Id(7)] long? RefundId,
    [property: Id(8)] FinancialStatus? FinancialStatus,
    [property: Id(9)] LedgerAmounts Amounts);
