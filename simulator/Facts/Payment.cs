namespace XenoStore.Simulator.Facts;

/// <summary>How an order's payment stands before refunds.</summary>
internal enum Payment
{
    Pending,
    Authorized,
    Expired,
    PartiallyPaid,
    Paid,
    Voided,
}
