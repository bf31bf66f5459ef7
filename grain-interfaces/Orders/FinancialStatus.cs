namespace XenoStore;

/// <summary>Shopify's <c>OrderDisplayFinancialStatus</c>. The numbers are stored: append only.</summary>
public enum FinancialStatus
{
    /// <summary>Shopify sent none, or a word this version does not know.</summary>
    Other = 0,
    /// <summary>pending</summary>
    Pending = 1,
    /// <summary>authorized</summary>
    Authorized = 2,
    /// <summary>partially_paid</summary>
    PartiallyPaid = 3,
    /// <summary>paid</summary>
    Paid = 4,
    /// <summary>partially_refunded</summary>
    PartiallyRefunded = 5,
    /// <summary>refunded</summary>
    Refunded = 6,
    /// <summary>voided</summary>
    Voided = 7,
    /// <summary>expired</summary>
    Expired = 8,
}
