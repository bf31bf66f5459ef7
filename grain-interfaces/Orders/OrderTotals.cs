namespace XenoStore;

/// <summary>Shopify's own sums of an order in minor units: kept for the order page and the self-check, never added to a report.</summary>
/// <param name="TotalPrice">Before returns.</param>
/// <param name="TotalTax">Before returns.</param>
/// <param name="CurrentSubtotal">After edits and returns.</param>
/// <param name="CurrentTax">After edits and returns.</param>
/// <param name="CurrentTotal">After edits and returns; contains duties, fees and tips.</param>
/// <param name="Tip">Tip received: outside total sales.</param>
/// <param name="Duties">Duties charged now.</param>
/// <param name="Fees">Additional fees charged now.</param>
/// <param name="CashRounding">Rounding of cash payments: outside total sales.</param>
[GenerateSerializer, Immutable, Alias("xeno.order-totals")]
public sealed record OrderTotals(
    [property: Id(0)] long TotalPrice,
    [property: Id(1)] long TotalTax,
    [property: Id(2)] long CurrentSubtotal,
    [property: Id(3)] long CurrentTax,
    [property: Id(4)] long CurrentTotal,
    [property: Id(5)] long Tip,
    [property: Id(6)] long Duties,
    [property: Id(7)] long Fees,
    [property: Id(8)] long CashRounding);
