namespace XenoStore.Api.Orders;

/// <summary>How the order's own events compare with Shopify's totals of it. A signal, not a figure.</summary>
/// <param name="Agrees">Whether total and tax agree to the minor unit.</param>
/// <param name="LedgerTotal">Sum of the events, plus tips and gift cards sold, so that it can be compared.</param>
/// <param name="ShopifyTotal">Shopify's current total.</param>
/// <param name="LedgerTax">Sum of the events' taxes.</param>
/// <param name="ShopifyTax">Shopify's current tax.</param>
/// <param name="Note">What differs and why it may; null when both agree.</param>
public sealed record SelfCheckResponse(bool Agrees, string LedgerTotal, string ShopifyTotal, string LedgerTax, string ShopifyTax, string? Note)
{
    internal static SelfCheckResponse Of(SelfCheck check, Currency currency) => new(
        check.Agrees, currency.Format(check.LedgerTotal), currency.Format(check.ShopifyTotal),
        currency.Format(check.LedgerTax), currency.Format(check.ShopifyTax), check.Note);
}
