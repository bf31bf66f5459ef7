namespace XenoStore.Shopify.Json;

/// <summary>
/// One spelling for words that GraphQL and REST-shaped payloads spell differently (<c>PARTIALLY_REFUNDED</c>, <c>Refund discrepancy</c>).
/// Shopify adds words between versions, so an unknown one is never an error.
/// </summary>
internal static class StatusWords
{
    /// <summary>Lower case with underscores, or null.</summary>
    internal static string? Lower(string? word) => word?.ToLowerInvariant().Replace(' ', '_');

    internal static FinancialStatus Financial(string? word) => Lower(word) switch
    {
        "pending" => FinancialStatus.Pending,
        "authorized" => FinancialStatus.Authorized,
        "partially_paid" => FinancialStatus.PartiallyPaid,
        "paid" => FinancialStatus.Paid,
        "partially_refunded" => FinancialStatus.PartiallyRefunded,
        "refunded" => FinancialStatus.Refunded,
        "voided" => FinancialStatus.Voided,
        "expired" => FinancialStatus.Expired,
        _ => FinancialStatus.Other,
    };

    /// <summary>
    /// The word REST uses. Everything that is not yet (partly) fulfilled is null there, so GraphQL's finer words for it are too:
    /// otherwise the same order would differ by the way it was read.
    /// </summary>
    internal static string? Fulfillment(string? word) => Lower(word) switch
    {
        "partially_fulfilled" => "partial",
        "unfulfilled" or "open" or "in_progress" or "on_hold" or "scheduled" or "pending_fulfillment" or "request_declined"
            or "fulfillment_not_required" => null,
        var other => other,
    };
}
