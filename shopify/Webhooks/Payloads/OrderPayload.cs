using System.Collections.Immutable;
using XenoStore.Shopify.Json;

namespace XenoStore.Shopify.Webhooks.Payloads;

/// <summary>
/// The body of <c>orders/create</c>, <c>updated</c>, <c>paid</c>, <c>cancelled</c>, <c>fulfilled</c> and <c>partially_fulfilled</c>:
/// the whole order, REST-shaped.
/// </summary>
public static class OrderPayload
{
    /// <summary>
    /// The order. <see cref="OrderSnapshot.Additions"/> is null: webhooks do not date edits. Tips that stand among the line items and
    /// shipping that an edit removed are left out.
    /// </summary>
    /// <exception cref="PayloadException">Not JSON, nested deeper than 32, or something we need is missing or unreadable.</exception>
    public static OrderSnapshot Parse(ReadOnlySpan<byte> body)
    {
        var json = Payload.Read(body, PayloadJson.Default.OrderJson);
        var amounts = AmountReader.For(json.Currency, "currency");
        var processedAt = json.ProcessedAt ?? json.CreatedAt ?? throw PayloadException.Missing("created_at");
        return new OrderSnapshot(
            json.Id ?? throw PayloadException.Missing("id"),
            json.Name ?? $"#{json.Id}",
            json.Currency!,
            json.CreatedAt ?? processedAt,
            processedAt,
            json.UpdatedAt ?? throw PayloadException.Missing("updated_at"),
            json.CancelledAt,
            json.Test ?? false,
            json.TaxesIncluded ?? false,
            StatusWords.Financial(json.FinancialStatus),
            StatusWords.Fulfillment(json.FulfillmentStatus),
            json.Customer?.Id,
            json.SourceName,
            LineItems(json, amounts),
            ShippingLines(json, amounts),
            Canonical.Refunds(Items.Map(json.Refunds, "refunds", r => r.ToRefund(amounts))),
            Additions: null,
            Totals(json, amounts),
            json.PresentmentCurrency ?? json.Currency!,
            PresentmentTotal(json));
    }

    private static ImmutableArray<LineItem> LineItems(OrderJson json, AmountReader amounts)
    {
        var lines = json.LineItems ?? throw PayloadException.Missing("line_items");
        return Canonical.LineItems(Items.Map(lines, "line_items", l => l.IsTip ? null : l.ToLineItem(amounts)).OfType<LineItem>());
    }

    private static ImmutableArray<ShippingLine> ShippingLines(OrderJson json, AmountReader amounts)
    {
        var lines = Items.Map(json.ShippingLines, "shipping_lines", l => l.IsRemoved is true ? null : l.ToShippingLine(amounts));
        return Canonical.ShippingLines(lines.OfType<ShippingLine>());
    }

    private static OrderTotals Totals(OrderJson json, AmountReader amounts)
    {
        var total = amounts.Required(json.TotalPriceSet, json.TotalPrice, "total_price");
        var tax = amounts.Optional(json.TotalTaxSet, json.TotalTax, "total_tax") ?? 0;
        var subtotal = amounts.Optional(json.SubtotalPriceSet, json.SubtotalPrice, "subtotal_price") ?? 0;
        return new OrderTotals(
            total,
            tax,
            amounts.Optional(json.CurrentSubtotalPriceSet, json.CurrentSubtotalPrice, "current_subtotal_price") ?? subtotal,
            amounts.Optional(json.CurrentTotalTaxSet, json.CurrentTotalTax, "current_total_tax") ?? tax,
            amounts.Optional(json.CurrentTotalPriceSet, json.CurrentTotalPrice, "current_total_price") ?? total,
            amounts.Optional(json.TotalTipReceived, "total_tip_received") ?? 0,
            amounts.Optional(json.CurrentTotalDutiesSet, null, "current_total_duties_set") ?? 0,
            amounts.Optional(json.CurrentTotalAdditionalFeesSet, null, "current_total_additional_fees_set") ?? 0,
            amounts.Optional(json.TotalCashRoundingPaymentAdjustmentSet, null, "total_cash_rounding_payment_adjustment_set") ?? 0);
    }

    private static long PresentmentTotal(OrderJson json) => AmountReader
        .For(json.PresentmentCurrency ?? json.Currency, "presentment_currency")
        .Required(json.TotalPriceSet?.PresentmentMoney?.Amount ?? json.TotalPrice, "total_price");
}
